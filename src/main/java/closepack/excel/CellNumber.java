package closepack.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number as it is kept in a cell. */
final class CellNumber {

    /** Digits that bring every binary floating point number back exactly. */
    private static final MathContext EXACT = new MathContext(17, RoundingMode.HALF_UP);

    private CellNumber() {}

    static String text(BigDecimal value) {
        BigDecimal kept = value.round(EXACT).stripTrailingZeros();
        return kept.signum() == 0 ? "0" : kept.toPlainString();
    }
}
