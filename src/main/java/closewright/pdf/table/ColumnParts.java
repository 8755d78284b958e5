package closewright.pdf.table;

import closewright.report.Table;
import closewright.report.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Parts a table that is too wide for any page into tables of the same rows and fewer columns: where a group of columns
 * ends if that leaves no part much narrower than the page, else into parts of about the same width.
 *
 * @param fits whether a table can be set across a page
 * @param fitsWell whether it can be in type that is easy to read
 */
record ColumnParts(Predicate<Table> fits, Predicate<Table> fitsWell) {

    List<Table> of(Table table) {
        return table.columns().size() <= 1 || fits.test(table) ? List.of(table) : named(parts(table), table);
    }

    private List<Table> parts(Table table) {
        List<Table> parts = new ArrayList<>();
        int from = 0;
        while (from < table.columns().size()) {
            int to = end(table, from);
            parts.add(part(table, from, to));
            from = to;
        }
        return parts;
    }

    private int end(Table table, int from) {
        int most = most(table, from);
        int all = table.columns().size();
        if (most == all) {
            return all;
        }
        for (int to = most; to > from + (most - from) / 2; to--) {
            if (groupEnds(table, to)) {
                return to;
            }
        }
        int pieces = (all - from + most - from - 1) / (most - from);
        return from + (all - from + pieces - 1) / pieces;
    }

    /** The furthest column up to which the columns from one on fit. */
    private int most(Table table, int from) {
        int to = from + 1;
        while (to < table.columns().size() && fitsWell.test(part(table, from, to + 1))) {
            to++;
        }
        return to;
    }

    /** Whether another spanned heading begins with a column. */
    private static boolean groupEnds(Table table, int column) {
        List<String> before = table.columns().get(column - 1).heading();
        List<String> after = table.columns().get(column).heading();
        return before.size() > 1 && !before.get(0).equals(after.get(0));
    }

    private static Table part(Table table, int from, int to) {
        List<Table.Row> rows =
                table.rows().stream().map(row -> part(row, from, to)).toList();
        return new Table(
                table.id(),
                table.sheet(),
                table.title(),
                table.unitLine(),
                table.columns().subList(from, to),
                rows,
                table.notes());
    }

    private static Table.Row part(Table.Row row, int from, int to) {
        List<TableCell> cells = row.cells().isEmpty() ? List.of() : row.cells().subList(from, to);
        return row.with(cells);
    }

    private static List<Table> named(List<Table> parts, Table table) {
        List<Table> named = new ArrayList<>();
        for (Table part : parts) {
            int number = named.size() + 1;
            named.add(new Table(
                    table.id() + "-part-" + number,
                    table.sheet(),
                    table.title() + " (part " + number + " of " + parts.size() + ")",
                    table.unitLine(),
                    part.columns(),
                    part.rows(),
                    number == parts.size() ? table.notes() : marked(table.notes())));
        }
        return named;
    }

    /** General notes stand under the last part. */
    private static List<Table.Note> marked(List<Table.Note> notes) {
        return notes.stream().filter(note -> !note.mark().isEmpty()).toList();
    }
}
