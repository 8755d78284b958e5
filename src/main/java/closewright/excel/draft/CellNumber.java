package closewright.excel.draft;

import closewright.statement.Digits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number as it is kept in a cell. */
public final class CellNumber {

    /** Digits that every binary floating point number keeps. */
    private static final int KEPT_DIGITS = 15;

    /** Digits that bring every binary floating point number back exactly. */
    private static final MathContext EXACT = new MathContext(17, RoundingMode.HALF_UP);

    private CellNumber() {}

    public static String text(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        BigDecimal kept = plain.precision() <= KEPT_DIGITS ? plain : new BigDecimal(value.doubleValue()).round(EXACT);
        return Digits.of(kept).plain();
    }
}
