package closewright.calculation.formula;

import java.math.BigDecimal;

/** Where a difference ends and the noise of binary floating point begins. */
public final class Tolerance {

    /** Decimals that count in the difference of two figures: spreadsheets carry 15 significant digits. */
    public static final int DECIMALS = 6;

    private static final BigDecimal NOISE =
            BigDecimal.ONE.movePointLeft(DECIMALS).divide(BigDecimal.valueOf(2));

    /** Decimals at which binary noise is gone, and the limit still stands as it is written. */
    private static final int BELOW_NOISE = 9;

    private Tolerance() {}

    /** The same for a rule, of the size of a difference. */
    public static Condition isNoise(Amount size) {
        return size.rounded(BELOW_NOISE).isBelow(Amount.of(NOISE));
    }

    /** Whether a difference is below half a unit of the last decimal that counts. */
    public static boolean isNoise(BigDecimal difference) {
        return difference.abs().compareTo(NOISE) < 0;
    }
}
