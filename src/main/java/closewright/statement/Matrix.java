package closewright.statement;

import closewright.statement.Statement.Line;
import java.util.List;
import java.util.Map;

/**
 * A table whose columns are no periods but parts of a whole, or measures side by side: components of equity, segments,
 * levels of fair value. Each figure is of an item of its own, whose headings begin with its column's caption.
 *
 * @param captions of the columns, left to right: what stands over each, top row first, in one text; empty where nothing
 *     does
 * @param rows first to last, headings included
 */
public record Matrix(String sheet, List<String> captions, List<Row> rows) {

    /** @param figures by place of the column; none for a heading and where a cell is blank */
    public record Row(Line line, Map<Integer, Fact> figures) {
        public Row {
            figures = Map.copyOf(figures);
        }
    }

    public Matrix {
        captions = List.copyOf(captions);
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
