package closewright.excel.sheets;

import closewright.excel.draft.CellReference;
import closewright.excel.draft.Look;
import closewright.excel.draft.SheetCell;
import closewright.excel.draft.SheetDraft;
import closewright.excel.draft.TextWidth;

/**
 * The links on top of every sheet: to the contents, in a row that is not printed, and from the state of the checks to
 * the checks.
 *
 * @param checks the name of the sheet of the checks
 * @param contents the name of the sheet with the contents
 */
record WayBack(String checks, String contents) {

    private static final int MARK_ROW = 0;
    private static final Look LOOK = Look.PLAIN.larger(-3).ink(Look.Ink.LINK);

    /** Characters of the mark's smaller type that stand on the width of one. */
    private static final double SMALLER = 0.75;

    /** @param atChecks whether the sheet is that of the checks itself */
    void lay(SheetDraft sheet, boolean atChecks) {
        SheetCell link = new SheetCell(MARK_ROW, behindMark(sheet), LOOK, SheetCell.text("→ Contents"));
        sheet.put(link);
        sheet.link(link, CellReference.top(contents));
        if (!atChecks && sheet.has(TableSheet.STATE_ROW, 0)) {
            sheet.link(sheet.cell(TableSheet.STATE_ROW, 0), CellReference.top(checks));
        }
    }

    /** The first column that the mark does not reach, or the last one there is. */
    private static int behindMark(SheetDraft sheet) {
        String mark = sheet.cell(MARK_ROW, 0).content().words();
        double left = TextWidth.of(mark, false) * SMALLER;
        int column = 0;
        while (left > 0 && column < sheet.columns() - 1) {
            left -= sheet.width(column++);
        }
        return Math.max(column, 1);
    }
}
