package closewright.statement;

import closewright.statement.Statement.Line;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table whose columns are no periods but parts of a whole, or measures side by side: components of equity, segments,
 * levels of fair value. Each figure is of an item of its own, whose headings begin with its column's caption.
 *
 * @param columns left to right
 * @param rows first to last, headings included
 */
public record Matrix(String sheet, List<Column> columns, List<Row> rows) {

    /**
     * A column.
     *
     * @param caption what stands over it, top row first; empty where nothing does
     */
    public record Column(Label caption, Set<Trait> traits) {}

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
