package closewright.excel.draft;

import java.math.BigDecimal;

/**
 * A cell of a sheet that is drawn.
 *
 * @param row zero-based
 * @param column zero-based
 */
public record SheetCell(int row, int column, Look look, Content content) {

    /** What a cell holds. */
    public sealed interface Content {

        /** @param mark of a note, raised behind the text; may be empty */
        record Text(String text, String mark) implements Content {}

        /** A number that is no figure of the company's: an allowance. */
        record PlainNumber(BigDecimal value) implements Content {}

        /** A formula with the number it gives. */
        record LiveNumber(String formula, BigDecimal value) implements Content {}

        /** A formula with the text it gives. */
        record LiveText(String formula, String value) implements Content {}

        record Blank() implements Content {}
    }

    public static Content text(String text) {
        return text.isEmpty() ? new Content.Blank() : new Content.Text(text, "");
    }

    /** The address inside the sheet, {@code B12}. */
    public String address() {
        return new CellReference("", row, column).text();
    }
}
