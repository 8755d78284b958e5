package closepack.statement;

import closepack.statement.Statement.Line;
import java.util.List;
import java.util.Map;

/**
 * A table whose columns are no periods but parts of a whole, or measures side by side: components of equity, segments,
 * levels of fair value. Each figure is of an item of its own, whose headings begin with its column's caption.
 *
 * @param title as displayed, the sheet's name where none is
 * @param columns left to right
 * @param rows first to last, headings included
 */
public record Matrix(String sheet, String title, List<Column> columns, List<Row> rows) {

    /**
     * @param caption what stands over the column, top row first, in one text; empty where nothing does
     * @param index the sheet's first column that its figures stand in, zero-based
     */
    public record Column(String caption, int index) {}

    /** @param figures by place of the column; none for a heading and where a cell is blank */
    public record Row(Line line, Map<Integer, Fact> figures) {
        public Row {
            figures = Map.copyOf(figures);
        }
    }

    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Every figure, row by row. */
    public List<Fact> facts() {
        return rows.stream()
                .flatMap(row -> row.figures().entrySet().stream().sorted(Map.Entry.comparingByKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
