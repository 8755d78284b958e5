package closewright.excel.draft;

import closewright.excel.graft.SheetName;
import closewright.statement.SourceCell;

/**
 * A cell as a formula names it.
 *
 * @param sheet the sheet's name in quotes with its exclamation mark; empty on the formula's own sheet, where addresses
 *     are relative
 * @param row zero-based
 * @param column zero-based
 */
public record CellReference(String sheet, int row, int column) {

    /** The first cell of a sheet. */
    public static CellReference top(String sheetName) {
        return new CellReference(SheetName.prefix(sheetName), 0, 0);
    }

    public String text() {
        return sheet + address();
    }

    /** The range from this cell to another one on its sheet. */
    public String to(CellReference last) {
        return text() + ":" + last.address();
    }

    /** The cell as a link names it. */
    public String place() {
        return sheet + SourceCell.letters(column) + (row + 1);
    }

    private String address() {
        String letters = SourceCell.letters(column);
        return sheet.isEmpty() ? letters + (row + 1) : "$" + letters + "$" + (row + 1);
    }

    /** Whether the other cell is the next one below or to the right. */
    public boolean isFollowedBy(CellReference other) {
        boolean below = other.row == row + 1 && other.column == column;
        boolean right = other.row == row && other.column == column + 1;
        return sheet.equals(other.sheet) && (below || right);
    }

    /** Whether three cells stand in one line. */
    public boolean isInLineWith(CellReference next, CellReference afterNext) {
        return next.row - row == afterNext.row - next.row && next.column - column == afterNext.column - next.column;
    }
}
