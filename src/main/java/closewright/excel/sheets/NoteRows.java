package closewright.excel.sheets;

import closewright.excel.draft.Look;
import closewright.excel.draft.RowHeights;
import closewright.excel.draft.SheetCell;
import closewright.excel.draft.SheetDraft;
import closewright.excel.draft.TextWidth;
import closewright.report.Table;
import java.util.List;

/** The notes under a table, each across all its columns. */
record NoteRows(List<Table.Note> notes, int firstRow, RowHeights heights) {

    private static final Look LOOK = Look.PLAIN.larger(-1).ink(Look.Ink.GREY).wrapped();

    void draw(SheetDraft sheet) {
        int last = sheet.columns() - 1;
        int row = firstRow;
        for (Table.Note note : notes) {
            String text = note.mark().isEmpty() ? note.text() : "(" + note.mark() + ") " + note.text();
            sheet.put(new SheetCell(row, 0, LOOK, SheetCell.text(text)));
            if (last > 0) {
                sheet.merge(row, 0, last);
            }
            sheet.height(row, heights.height(-1, TextWidth.lines(text, false, width(sheet))));
            row++;
        }
    }

    private static int width(SheetDraft sheet) {
        int width = 0;
        for (int column = 0; column < sheet.columns(); column++) {
            width += sheet.width(column) + 1;
        }
        return width;
    }
}
