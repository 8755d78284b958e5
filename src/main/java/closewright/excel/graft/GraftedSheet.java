package closewright.excel.graft;

/**
 * A sheet of the report in its place in the workbook.
 *
 * @param index its position among all sheets, from 0
 */
public record GraftedSheet(String name, int index, String part) {

    /** The name as it stands in a formula, with its exclamation mark. */
    public String prefix() {
        return SheetName.prefix(name);
    }
}
