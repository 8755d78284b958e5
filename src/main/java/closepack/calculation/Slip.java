package closepack.calculation;

import java.math.BigDecimal;
import java.util.Optional;

/** The slips that people make when they type a figure; the most telling first. */
public enum Slip {
    SIGN("the sign is the wrong way round", 4),
    THOUSAND("it is off by a factor of 1,000", 3),
    TRANSPOSED("two digits are transposed", 2),
    DIGIT("one digit differs", 1);

    private static final BigDecimal THOUSANDFOLD = BigDecimal.valueOf(1000);

    private final String words;
    private final int telling;

    Slip(String words, int telling) {
        this.words = words;
        this.telling = telling;
    }

    /** How seldom two figures are so alike by chance: the more, the higher. */
    int telling() {
        return telling;
    }

    public String words() {
        return words;
    }

    /** The slip that makes one figure of another; empty where they differ otherwise, or not at all. */
    static Optional<Slip> between(BigDecimal one, BigDecimal other) {
        if (one.compareTo(other) == 0) {
            return Optional.empty();
        }
        if (one.compareTo(other.negate()) == 0) {
            return Optional.of(SIGN);
        }
        if (isThousandfold(one, other) || isThousandfold(other, one)) {
            return Optional.of(THOUSAND);
        }
        return one.signum() * other.signum() < 0 ? Optional.empty() : inDigits(one, other);
    }

    private static boolean isThousandfold(BigDecimal one, BigDecimal other) {
        return one.multiply(THOUSANDFOLD).compareTo(other) == 0;
    }

    private static Optional<Slip> inDigits(BigDecimal one, BigDecimal other) {
        int scale = Math.max(one.scale(), other.scale());
        String left = digits(one, scale);
        String right = digits(other, scale);
        int width = Math.max(left.length(), right.length());
        return inDigits("0".repeat(width - left.length()) + left, "0".repeat(width - right.length()) + right);
    }

    private static String digits(BigDecimal value, int scale) {
        return value.setScale(scale).unscaledValue().abs().toString();
    }

    private static Optional<Slip> inDigits(String left, String right) {
        int first = 0;
        while (left.charAt(first) == right.charAt(first)) {
            first++;
        }
        int last = left.length() - 1;
        while (left.charAt(last) == right.charAt(last)) {
            last--;
        }
        if (first == last) {
            return Optional.of(DIGIT);
        }
        boolean swapped = last == first + 1
                && left.charAt(first) == right.charAt(last)
                && left.charAt(last) == right.charAt(first);
        return swapped ? Optional.of(TRANSPOSED) : Optional.empty();
    }
}
