package closewright.pdf.table;

import closewright.pdf.text.MeasuredText;
import closewright.pdf.text.Typesetter;
import closewright.report.Table;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table with all its texts measured: once, for every page and type that it is tried in.
 *
 * @param columns one for each of the table
 * @param rows one for each of the table
 * @param notes the text of each note of the table
 */
record MeasuredTable(Table table, List<MeasuredColumn> columns, List<MeasuredRow> rows, List<MeasuredText> notes) {

    MeasuredTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    static MeasuredTable of(Table table, Typesetter typesetter) {
        List<MeasuredRow> rows = table.rows().stream()
                .map(row -> MeasuredRow.of(row, table.columns(), typesetter))
                .toList();
        List<MeasuredColumn> columns = IntStream.range(0, table.columns().size())
                .mapToObj(column -> MeasuredColumn.of(table, column, rows, typesetter))
                .toList();
        return new MeasuredTable(table, columns, rows, notes(table, typesetter));
    }

    private static List<MeasuredText> notes(Table table, Typesetter typesetter) {
        return table.notes().stream()
                .map(note -> typesetter.measured(note.text(), NoteBox.STYLE.face()))
                .toList();
    }

    /** The text of a heading. */
    MeasuredText heading(HeadCell cell) {
        return columns.get(cell.column()).heading().get(cell.own());
    }

    /** The same rows with some of the columns. */
    MeasuredTable part(int from, int to) {
        List<Table.Row> cut = table.rows().stream()
                .map(row -> row.cells().isEmpty() ? row : row.with(row.cells().subList(from, to)))
                .toList();
        Table part = new Table(
                table.id(),
                table.sheet(),
                table.title(),
                table.unitLine(),
                table.columns().subList(from, to),
                cut,
                table.notes());
        List<MeasuredRow> measured = IntStream.range(0, cut.size())
                .mapToObj(row -> rows.get(row).part(cut.get(row), from, to))
                .toList();
        return new MeasuredTable(part, columns.subList(from, to), measured, notes);
    }

    /** The same table under another name, without its general notes unless it is the last part. */
    MeasuredTable named(String id, String title, boolean last) {
        List<Integer> kept = IntStream.range(0, notes.size())
                .filter(note -> last || !table.notes().get(note).mark().isEmpty())
                .boxed()
                .toList();
        Table named = new Table(
                id,
                table.sheet(),
                title,
                table.unitLine(),
                table.columns(),
                table.rows(),
                kept.stream().map(table.notes()::get).toList());
        return new MeasuredTable(
                named, columns, rows, kept.stream().map(notes::get).toList());
    }
}
