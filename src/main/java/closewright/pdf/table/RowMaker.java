package closewright.pdf.table;

import closewright.pdf.tagged.Style;
import closewright.pdf.tagged.Typesetter;
import closewright.report.Table;
import closewright.report.TableCell;
import java.util.ArrayList;
import java.util.List;

/** Breaks the rows of a table into lines. */
record RowMaker(Grid grid, TableType type, Typesetter typesetter) {

    List<RowBox> rows(Table table) {
        return table.rows().stream().map(this::row).toList();
    }

    private RowBox row(Table.Row row) {
        List<String> label = label(row);
        List<List<String>> words = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            words.add(words(row, i));
        }
        int lines = words.stream().mapToInt(List::size).reduce(label.size(), Math::max);
        return new RowBox(row, label, words, height(row.kind(), lines));
    }

    private List<String> label(Table.Row row) {
        Style style = type.label(row.kind());
        double mark = row.note()
                .map(note -> typesetter.width(RowBox.raised(note), type.mark()))
                .orElse(0.0);
        double room = grid.labelWidth() - row.indent() * type.indent() - mark;
        List<String> whole = typesetter.lines(row.label(), style, room);
        return whole.size() == 1 ? whole : typesetter.lines(row.label(), style, room - type.hanging());
    }

    private List<String> words(Table.Row row, int column) {
        Lane lane = grid.lanes().get(column);
        TableCell cell = row.cells().get(column);
        if (cell.isFigure() && !lane.words()) {
            return List.of();
        }
        return CellWords.of(cell)
                .map(words -> typesetter.lines(
                        words.text(), words.style(type, row.kind()), room(lane) - words.symbolWidth(type)))
                .orElse(List.of());
    }

    private static double room(Lane lane) {
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
