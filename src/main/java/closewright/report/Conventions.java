package closewright.report;

/**
 * The settings of a report where the field knows more than one convention; each is printed in the pack's notes.
 *
 * @param growthDecimals decimals of printed growth percentages
 * @param marginDecimals decimals of printed margins
 * @param basisPoints what a change of margins is taken from
 * @param negativePercent how negative percentages are marked
 */
public record Conventions(
        int growthDecimals, int marginDecimals, BasisPoints basisPoints, Format.Negative negativePercent) {

    /** What a change of margins in basis points is taken from. */
    public enum BasisPoints {
        /** The margins as printed: 16.4% − 10.5% = 590 bps. */
        DISPLAYED,
        /** The unrounded margins: 587 bps. */
        EXACT
    }

    public static Conventions standard() {
        return new Conventions(0, 1, BasisPoints.DISPLAYED, Format.Negative.PARENTHESES);
    }

    public Format growth() {
        return Format.percent(growthDecimals, negativePercent);
    }

    public Format margin() {
        return Format.percent(marginDecimals, negativePercent);
    }

    public Format marginChange() {
        return Format.basisPoints(negativePercent);
    }
}
