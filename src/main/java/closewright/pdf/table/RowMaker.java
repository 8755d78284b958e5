package closewright.pdf.table;

import closewright.pdf.text.Typesetter;
import closewright.report.Table;
import java.util.ArrayList;
import java.util.List;

/** Breaks the rows of a table into lines. */
record RowMaker(PageGrid grid, TableType type, Typesetter typesetter) {

    List<RowBox> rows(MeasuredTable table) {
        return table.rows().stream().map(this::row).toList();
    }

    private RowBox row(MeasuredRow measured) {
        Table.Row row = measured.row();
        List<String> label = label(measured);
        List<List<String>> words = new ArrayList<>();
        for (int column = 0; column < measured.words().size(); column++) {
            words.add(words(measured, column));
        }
        int lines = words.stream().mapToInt(List::size).reduce(label.size(), Math::max);
        return new RowBox(row, label, words, height(row.kind(), lines));
    }

    private List<String> label(MeasuredRow row) {
        double room = grid.labelWidth() - row.indent(type) - row.mark(type);
        List<String> whole = typesetter.lines(row.label(), type.size(), room);
        return whole.size() == 1 ? whole : typesetter.lines(row.label(), type.size(), room - type.hanging());
    }

    private List<String> words(MeasuredRow row, int column) {
        double room = room(grid.lanes().get(column));
        return row.words()
                .get(column)
                .map(words -> words.lines(type, room, typesetter))
                .orElse(List.of());
    }

    private static double room(ColumnBox lane) {
        return lane.words() ? lane.width() : lane.digitEdge() - lane.left();
    }

    private double height(Table.RowKind kind, int lines) {
        double text = type.pitch() + (lines - 1) * type.linePitch();
        return switch (kind) {
            case SPACE -> type.pitch() * 0.45;
            case HEADING -> text + 2;
            case TOTAL -> text + 3;
            case ITEM, SUBTOTAL -> text;
        };
    }
}
