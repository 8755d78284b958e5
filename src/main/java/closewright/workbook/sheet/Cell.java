package closewright.workbook.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A cell with a content.
 *
 * @param row zero-based
 * @param column zero-based
 * @param text the text of a text cell, the code of an error; empty for others
 * @param formula the cell's own formula, without the equals sign; empty where it has none
 */
public record Cell(
        int row,
        int column,
        Content content,
        String text,
        Optional<BigDecimal> number,
        CellStyle style,
        Optional<String> formula) {

    /** What a cell holds. */
    public enum Content {
        TEXT,
        NUMBER,
        FLAG,
        ERROR,
        /** A formula whose result is not stored. */
        NOT_CALCULATED
    }

    /** Excel itself keeps and shows 15 significant digits; what follows is noise of binary arithmetic. */
    private static final MathContext PRECISION = new MathContext(15);

    /** A stored number without its binary noise: 0.55000000000000004 is 0.55. */
    public static BigDecimal exact(double stored) {
        BigDecimal rounded = BigDecimal.valueOf(stored).round(PRECISION).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    public boolean isText() {
        return content == Content.TEXT;
    }

    public boolean isNumber() {
        return content == Content.NUMBER;
    }

    /** The same cell with another text. */
    public Cell withText(String newText) {
        return with(content, newText, number);
    }

    /** The same cell with a result. */
    Cell with(Content newContent, String newText, Optional<BigDecimal> newNumber) {
        return new Cell(row, column, newContent, newText, newNumber, style, formula);
    }
}
