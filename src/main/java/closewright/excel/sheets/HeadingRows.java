package closewright.excel.sheets;

import closewright.excel.draft.ColumnWidths;
import closewright.excel.draft.Look;
import closewright.excel.draft.SheetCell;
import closewright.excel.draft.SheetDraft;
import closewright.report.Table;
import java.util.List;

/** The headings of a table's columns: neighbours that agree are spanned, the last level never is. */
final class HeadingRows {

    private static final Look LOOK = Look.PLAIN.bold(true).ink(Look.Ink.NAVY).wrapped();

    private final List<Table.Column> columns;
    private final int levels;
    private final int firstRow;

    HeadingRows(List<Table.Column> columns, int firstRow) {
        this.columns = columns;
        this.levels = columns.stream()
                .mapToInt(column -> column.heading().size())
                .max()
                .orElse(1);
        this.firstRow = firstRow;
    }

    int lastRow() {
        return firstRow + levels - 1;
    }

    void draw(SheetDraft sheet) {
        sheet.head(firstRow, lastRow());
        for (int level = 0; level < levels - 1; level++) {
            drawLevel(level, sheet);
        }
        sheet.put(new SheetCell(lastRow(), 0, LOOK.rule(Look.Rule.HEAD), new SheetCell.Content.Blank()));
        for (int column = 0; column < columns.size(); column++) {
            drawLast(column, sheet);
        }
    }

    private void drawLast(int column, SheetDraft sheet) {
        Look look = LOOK.rule(Look.Rule.HEAD)
                .align(isText(column) ? Look.Align.LEFT : Look.Align.RIGHT)
                .indent(isText(column) ? 1 : 0)
                .tinted(columns.get(column).current());
        sheet.put(new SheetCell(lastRow(), column + 1, look, SheetCell.text(heading(column, levels - 1))));
    }

    private void drawLevel(int level, SheetDraft sheet) {
        for (int from = 0; from < columns.size(); from = end(from, level)) {
            drawSpan(level, from, end(from, level), sheet);
        }
    }

    private void drawSpan(int level, int from, int end, SheetDraft sheet) {
        String text = heading(from, level);
        Look look = LOOK.align(Look.Align.CENTER).rule(text.isEmpty() ? Look.Rule.NONE : Look.Rule.SPAN);
        for (int column = from; column < end; column++) {
            boolean tinted = columns.get(column).current() && (text.isEmpty() || end == from + 1);
            SheetCell.Content content = column == from ? SheetCell.text(text) : new SheetCell.Content.Blank();
            sheet.put(new SheetCell(firstRow + level, column + 1, look.tinted(tinted), content));
        }
        if (end > from + 1 && !text.isEmpty()) {
            sheet.merge(firstRow + level, from + 1, end);
            ColumnWidths.fit(sheet, from + 1, end, text);
        }
    }

    /** Behind the last of the columns that agree with the first one in this level and all above it. */
    private int end(int from, int level) {
        int end = from + 1;
        while (end < columns.size() && agree(from, end, level)) {
            end++;
        }
        return end;
    }

    private boolean agree(int left, int right, int level) {
        for (int above = 0; above <= level; above++) {
            if (!heading(left, above).equals(heading(right, above))) {
                return false;
            }
        }
        return true;
    }

    /** Columns with fewer levels stand at the foot. */
    private String heading(int column, int level) {
        List<String> heading = columns.get(column).heading();
        int own = level - (levels - heading.size());
        return own < 0 ? "" : heading.get(own);
    }

    private boolean isText(int column) {
        return columns.get(column).kind() == Table.ColumnKind.TEXT;
    }
}
