package closewright.excel.sheets;

import closewright.excel.draft.ColumnWidths;
import closewright.excel.draft.Look;
import closewright.excel.draft.RowHeights;
import closewright.excel.draft.SheetCell;
import closewright.excel.draft.SheetDraft;
import closewright.excel.formula.SourceReferences;
import closewright.report.Report;
import closewright.report.Table;
import closewright.statement.OwnSheet;
import java.math.BigDecimal;

/** Draws a table of the report on a sheet: who and what on top, the table, its notes. */
public final class TableSheet {

    /** The row that tells how the checks came out. */
    public static final int STATE_ROW = 5;

    private static final int HEAD_ROW = 6;

    private final Report report;
    private final Table table;
    private final CheckState checks;
    private final TablePlaces places;
    private final SheetDraft sheet = new SheetDraft();

    TableSheet(Report report, Table table, TablePlaces places) {
        this.report = report;
        this.table = table;
        this.places = places;
        this.checks = new CheckState(report.checks(), places);
    }

    /** @param fontSize of the workbook's default font, in points */
    SheetDraft draw(SourceReferences sources, BigDecimal fontSize) {
        new ColumnWidths(table).set(sheet);
        HeadingRows headings = new HeadingRows(table.columns(), HEAD_ROW);
        headings.draw(sheet);
        top(new RowHeights(fontSize));
        BodyRows body = new BodyRows(table, places, sources);
        body.draw(sheet);
        new NoteRows(table.notes(), body.nextRow() + 1, new RowHeights(fontSize)).draw(sheet);
        new RowHeights(fontSize).fit(sheet);
        new SignOffColumns(table, headings.lastRow()).draw(sheet);
        return sheet;
    }

    private void top(RowHeights heights) {
        Look small = Look.PLAIN.larger(-3).ink(Look.Ink.GREY);
        Look line = Look.PLAIN.ink(Look.Ink.GREY);
        text(0, small, OwnSheet.mark(table.sheet()));
        text(1, Look.PLAIN.larger(1).bold(true).ink(Look.Ink.NAVY), report.company());
        text(2, Look.PLAIN.larger(4).bold(true).ink(Look.Ink.NAVY), table.title());
        text(3, line, joined(report.title(), report.subtitle()));
        text(4, line.inItalics(), table.unitLine());
        sheet.height(1, heights.height(1, 1));
        sheet.height(2, heights.height(4, 1));
        checks.line().ifPresent(state -> checkState(new SheetCell(STATE_ROW, 0, small.larger(-2), state)));
    }

    private void checkState(SheetCell line) {
        sheet.put(line);
        sheet.watch(line, CheckState.ALARM);
    }

    /** Where the rows of a table start. */
    static int firstBodyRow(Table table) {
        return new HeadingRows(table.columns(), HEAD_ROW).lastRow() + 1;
    }

    private void text(int row, Look look, String text) {
        sheet.put(new SheetCell(row, 0, look, SheetCell.text(text)));
    }

    private static String joined(String title, String subtitle) {
        return subtitle.isEmpty() || title.isEmpty() ? title + subtitle : title + " · " + subtitle;
    }
}
