package closewright.pdf.table;

import closewright.pdf.text.Face;
import closewright.pdf.text.MeasuredText;
import closewright.pdf.text.Typesetter;
import closewright.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row with its texts measured.
 *
 * @param mark the width of the note's mark behind the label, in ems; 0 where there is none
 * @param words for each cell its words; empty where it holds nothing, or a figure in a column of figures
 */
record MeasuredRow(Table.Row row, MeasuredText label, double mark, List<Optional<MeasuredWords>> words) {

    MeasuredRow {
        words = List.copyOf(words);
    }

    static MeasuredRow of(Table.Row row, List<Table.Column> columns, Typesetter typesetter) {
        Face face = TableType.face(row.kind());
        double mark = row.note()
                .map(note -> typesetter.ems(RowBox.raised(note), TableType.MARK))
                .orElse(0.0);
        List<Optional<MeasuredWords>> words = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            boolean figure =
                    row.cells().get(column).isFigure() && columns.get(column).kind() != Table.ColumnKind.TEXT;
            words.add(figure ? Optional.empty() : MeasuredWords.of(row, column, typesetter));
        }
        return new MeasuredRow(row, typesetter.measured(row.label(), face), mark, words);
    }

    /** The same label with some of the cells. */
    MeasuredRow part(Table.Row cut, int from, int to) {
        return new MeasuredRow(cut, label, mark, words.isEmpty() ? words : words.subList(from, to));
    }

    /** The label with its indent and mark on one line, in points. */
    double width(TableType type) {
        return indent(type) + label.width(type.size()) + mark(type) + 1;
    }

    double indent(TableType type) {
        return row.indent() * type.indent();
    }

    /** The room for the note's mark, in points. */
    double mark(TableType type) {
        return mark * type.mark().size();
    }
}
