package closewright.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number to be written, in every locale alike. What it counts is written by others.
 *
 * @param number its zeros at the end are no digits of it
 */
public record Digits(BigDecimal number) {

    private static final int GROUP = 3;

    /** A figure that tells itself how many decimals it has is not shown with more. */
    private static final int MOST_SHOWN = 4;

    public Digits {
        number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    public static Digits of(BigDecimal number) {
        return new Digits(number);
    }

    /** In full, for a program to read: no exponent, no zeros at the end, {@code 0} for nil. */
    public String plain() {
        return number.toPlainString();
    }

    /** Grouped by thousands, rounded half away from zero: {@code -29,382.5}. */
    public String grouped(int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        StringBuilder text = new StringBuilder(rounded.abs().toPlainString());
        int whole = text.length() - (decimals == 0 ? 0 : decimals + 1);
        for (int at = whole - GROUP; at > 0; at -= GROUP) {
            text.insert(at, ',');
        }
        return rounded.signum() < 0 ? text.insert(0, '-').toString() : text.toString();
    }

    /** How many decimals the number has. */
    public int decimals() {
        return Math.max(0, number.scale());
    }

    /** How many of its decimals are shown. */
    public int shownDecimals() {
        return Math.min(decimals(), MOST_SHOWN);
    }
}
