package closewright.workbook.sheet;

/**
 * How a cell is shown, as far as it tells what the cell means.
 *
 * @param format the number format's code, {@code General} where none is set
 * @param indent steps of indentation
 * @param above whether a rule stands above the cell
 * @param below the rule under the cell
 */
public record CellStyle(String format, int indent, boolean bold, boolean above, Rule below) {

    /** A rule under a cell. */
    public enum Rule {
        NONE,
        SINGLE,
        DOUBLE
    }

    public static final CellStyle PLAIN = new CellStyle("General", 0, false, false, Rule.NONE);
}
