package closewright.excel.draft;

import static closewright.excel.draft.TextWidth.characters;

import closewright.report.Table;
import closewright.report.TableCell;
import closewright.statement.SignOff;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Columns wide enough for what they hold; long words wrap. */
public final class ColumnWidths {

    private static final int NARROWEST_LABEL = 30;
    private static final int WIDEST_LABEL = 62;
    private static final int NARROWEST_FIGURE = 11;
    private static final int WIDEST_TEXT = 68;
    private static final int EXPLANATION = 44;
    private static final TableCell.Meaning<Integer> WIDTH = new Width();

    /** Headings up to this length are kept on one line. */
    private static final int SHORT_HEADING = 18;

    private final Table table;

    public ColumnWidths(Table table) {
        this.table = table;
    }

    public void set(SheetDraft sheet) {
        int label = table.rows().stream().mapToInt(ColumnWidths::label).max().orElse(0);
        sheet.widen(0, Math.max(NARROWEST_LABEL, Math.min(WIDEST_LABEL, label)));
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.widen(column + 1, width(column));
        }
    }

    private static int label(Table.Row row) {
        return characters(row.label())
                + 2 * row.indent()
                + row.note().map(mark -> characters(mark) + 3).orElse(0)
                + 2;
    }

    private int width(int column) {
        int cells = table.rows().stream()
                .filter(row -> !row.cells().isEmpty())
                .mapToInt(row -> row.cell(column).fold(WIDTH))
                .max()
                .orElse(0);
        List<String> headings = table.columns().get(column).heading();
        int heading = longestWord(headings.subList(headings.size() - 1, headings.size()));
        boolean words = table.columns().get(column).kind() == Table.ColumnKind.TEXT;
        return Math.max(Math.min(cells, WIDEST_TEXT), words ? heading : Math.max(NARROWEST_FIGURE, heading));
    }

    /** The characters that a cell takes. */
    private static final class Width implements TableCell.Meaning<Integer> {

        private static final int USUAL = NARROWEST_FIGURE + 2;

        @Override
        public Integer figure(TableCell.Figure figure) {
            return figure.printed().text().length() + 4;
        }

        @Override
        public Integer issued(TableCell.Issued issued) {
            return USUAL;
        }

        @Override
        public Integer verdict(TableCell.Verdict verdict) {
            return USUAL;
        }

        @Override
        public Integer state(TableCell.State state) {
            return USUAL;
        }

        @Override
        public Integer entry(TableCell.Entry entry) {
            return entry.field() == SignOff.Field.EXPLANATION ? EXPLANATION : USUAL;
        }

        @Override
        public Integer text(String text) {
            return characters(text) + 2;
        }

        @Override
        public Integer empty() {
            return USUAL;
        }
    }

    private static int longestWord(List<String> heading) {
        return heading.stream()
                .flatMap(level -> characters(level) <= SHORT_HEADING ? Stream.of(level) : Stream.of(level.split(" ")))
                .mapToInt(word -> characters(word) + 3)
                .max()
                .orElse(0);
    }

    /** Widens columns evenly until a text fits across them. */
    public static void fit(SheetDraft sheet, int from, int to, String text) {
        int wanted = characters(text) + 4;
        int have = IntStream.rangeClosed(from, to).map(sheet::width).sum();
        int more = Math.max(0, wanted - have);
        int each = (more + to - from) / (to - from + 1);
        IntStream.rangeClosed(from, to).forEach(column -> sheet.widen(column, sheet.width(column) + each));
    }
}
