package closewright.report;

import closewright.report.Table.ColumnKind;
import closewright.report.Table.Note;
import closewright.report.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table as the pack shows it: of many periods those around the one reported on; the workbook has them all. */
final class PackTable {

    private static final int MOST_PERIODS = 20;
    private static final int SHOWN = 12;

    /** Periods after the one reported on, such as forecasts, that have their place among them. */
    private static final int AFTER = 2;

    private PackTable() {}

    static Table of(Table table) {
        List<Integer> periods = IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).kind() == ColumnKind.FIGURES)
                .boxed()
                .toList();
        return periods.size() <= MOST_PERIODS ? table : shortened(table, periods);
    }

    private static Table shortened(Table table, List<Integer> periods) {
        int current = IntStream.range(0, periods.size())
                .filter(period -> table.columns().get(periods.get(period)).current())
                .findFirst()
                .orElse(periods.size() - 1);
        int from = Math.max(0, Math.min(current + AFTER + 1, periods.size()) - SHOWN);
        List<Integer> shown = periods.subList(from, from + SHOWN);
        List<Integer> kept = IntStream.range(0, table.columns().size())
                .filter(column -> shown.contains(column) || !periods.contains(column))
                .boxed()
                .toList();
        List<Note> notes = new ArrayList<>(table.notes());
        notes.add(new Note(
                "",
                "Shown are " + SHOWN + " of " + periods.size() + " periods; all are on the sheet " + table.sheet()
                        + " of the updated workbook."));
        return new Table(
                table.id(),
                table.sheet(),
                table.title(),
                table.unitLine(),
                kept(table.columns(), kept),
                table.rows().stream().map(row -> row(row, kept)).toList(),
                notes);
    }

    private static Row row(Row row, List<Integer> kept) {
        return row.cells().isEmpty() ? row : row.with(kept(row.cells(), kept));
    }

    private static <T> List<T> kept(List<T> all, List<Integer> kept) {
        return kept.stream().map(all::get).toList();
    }
}
