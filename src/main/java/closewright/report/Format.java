package closewright.report;

/**
 * How a figure is printed.
 *
 * @param decimals decimals printed, rounded half away from zero; of the percentage for shares of 100
 * @param negative how a negative figure is marked
 */
public record Format(Style style, int decimals, Negative negative) {

    public enum Style {
        /** An amount, a count, a number of shares: 1,234 with nil as an em dash. */
        NUMBER,
        /** A proportion as percent: 0.164 as 16.4%. */
        PERCENT,
        /** A difference of margins, already in basis points: 590 bps. */
        BASIS_POINTS
    }

    public enum Negative {
        /** (1,271) */
        PARENTHESES,
        /** -3% */
        MINUS
    }

    public static Format number(int decimals) {
        return new Format(Style.NUMBER, decimals, Negative.PARENTHESES);
    }

    public static Format percent(int decimals, Negative negative) {
        return new Format(Style.PERCENT, decimals, negative);
    }

    public static Format basisPoints(Negative negative) {
        return new Format(Style.BASIS_POINTS, 0, negative);
    }
}
