package closewright.workbook.recognition.rows;

import java.util.List;

/** The margins that labels stand at, from the outermost: their order gives the steps of indentation. */
public record Margins(List<Integer> distinct) {

    public static Margins of(List<Row> rows) {
        return new Margins(rows.stream()
                .filter(row -> !row.label().isEmpty())
                .map(Row::margin)
                .distinct()
                .sorted()
                .toList());
    }

    public int steps(Row row) {
        return Math.max(0, distinct.indexOf(row.margin()));
    }
}
