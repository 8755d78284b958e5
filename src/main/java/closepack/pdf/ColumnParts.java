package closepack.pdf;

import closepack.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Parts a table that is too wide for any page into tables of the same rows and fewer columns.
 *
 * @param fits whether a table can be set across a page
 */
record ColumnParts(Predicate<Table> fits) {

    List<Table> of(Table table) {
        return table.columns().size() <= 1 || fits.test(table) ? List.of(table) : named(parts(table), table);
    }

    private List<Table> parts(Table table) {
        List<Table> parts = new ArrayList<>();
        int from = 0;
        while (from < table.columns().size()) {
            int to = from + 1;
            while (to < table.columns().size() && fits.test(part(table, from, to + 1))) {
                to++;
            }
            parts.add(part(table, from, to));
            from = to;
        }
        return parts;
    }

    private static Table part(Table table, int from, int to) {
        List<Table.Row> rows = table.rows().stream()
                .map(row -> new Table.Row(
                        row.kind(),
                        row.indent(),
                        row.label(),
                        row.note(),
                        row.cells().isEmpty() ? List.of() : row.cells().subList(from, to)))
                .toList();
        return new Table(
                table.id(),
                table.sheet(),
                table.title(),
                table.unitLine(),
                table.columns().subList(from, to),
                rows,
                table.notes());
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
                    table.notes()));
        }
        return named;
    }
}
