package closewright.calculation.checks;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The slips that people make when they type a figure; the most telling first. */
public enum Slip {
    SIGN("the sign is the wrong way round") {
        @Override
        int ways(int digits) {
            return 1;
        }
    },
    THOUSAND("it is off by a factor of 1,000") {
        @Override
        int ways(int digits) {
            return 2;
        }
    },
    TRANSPOSED("two digits are transposed") {
        @Override
        int ways(int digits) {
            return Math.max(1, digits - 1);
        }
    },
    DIGIT("one digit differs") {
        @Override
        int ways(int digits) {
            return OTHER_DIGITS * digits;
        }
    };

    private static final int OTHER_DIGITS = 9;

    private static final int THOUSANDS = 3;
    private static final BigDecimal THOUSANDFOLD = BigDecimal.valueOf(1000);

    private final String words;

    Slip(String words) {
        this.words = words;
    }

    /** In how many ways a figure of so many digits can be mistyped so: the fewer, the more telling is a hit. */
    abstract int ways(int digits);

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
        return one.signum() * other.signum() < 0 || isFromNil(one, other) ? Optional.empty() : inDigits(one, other);
    }

    /** A figure of several digits where a nil belongs, or the other way round. */
    private static boolean isFromNil(BigDecimal one, BigDecimal other) {
        return one.signum() * other.signum() == 0 && one.add(other).precision() > 1;
    }

    /** Every figure that one slip makes of a figure, recorded with so many decimals. */
    static List<BigDecimal> variants(BigDecimal value, int decimals) {
        List<BigDecimal> variants = new ArrayList<>();
        variants.add(value.negate());
        variants.add(value.multiply(THOUSANDFOLD));
        variants.add(value.movePointLeft(THOUSANDS));
        BigDecimal scaled = value.setScale(decimals, RoundingMode.HALF_UP);
        char[] digits = scaled.unscaledValue().abs().toString().toCharArray();
        for (int at = 0; at < digits.length; at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                variants.add(signed(value, with(digits, at, digit), decimals));
            }
            if (at > 0) {
                char[] swapped = with(digits, at, digits[at - 1]);
                swapped[at - 1] = digits[at];
                variants.add(signed(value, swapped, decimals));
            }
        }
        return variants;
    }

    private static char[] with(char[] digits, int at, char digit) {
        char[] other = digits.clone();
        other[at] = digit;
        return other;
    }

    private static BigDecimal signed(BigDecimal like, char[] digits, int decimals) {
        BigDecimal value = new BigDecimal(new BigInteger(new String(digits)), decimals);
        return like.signum() < 0 ? value.negate() : value;
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
