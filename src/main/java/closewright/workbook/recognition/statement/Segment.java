package closewright.workbook.recognition.statement;

import closewright.statement.Statement;
import closewright.workbook.recognition.concept.TitlePhrase;
import closewright.workbook.recognition.rows.Memo;
import closewright.workbook.recognition.rows.PointRows;
import closewright.workbook.recognition.rows.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Consecutive rows of a zone that belong to one statement.
 *
 * @param points numbers of the rows whose figures are proportions in points: 61.5 for 61.5%
 */
record Segment(Statement.Kind kind, List<Row> rows, Set<Integer> points) {

    Segment {
        rows = List.copyOf(rows);
        points = Set.copyOf(points);
    }

    Segment(Statement.Kind kind, List<Row> rows) {
        this(kind, rows, PointRows.in(rows));
    }

    /** Why a row is no line of the statement; empty where it is one. */
    Optional<String> leftOut(Row row) {
        if (row.label().isEmpty()) {
            return Optional.of("no label");
        }
        if (isTaxonomy(row)) {
            return Optional.of("a heading of the filing's taxonomy");
        }
        if (row.isInPoints() || points.contains(row.row())) {
            return Optional.of("growth, margin or other proportion");
        }
        boolean own = kind == Statement.Kind.OTHER;
        return own ? Optional.empty() : Memo.reason(row).or(() -> note(row));
    }

    /** A heading of a filing's taxonomy, which says nothing to a reader: "Equity [Roll Forward]". */
    static boolean isTaxonomy(Row row) {
        return !row.hasFigures() && TitlePhrase.isTaxonomy(row.label());
    }

    /** Text under the last figure is a note. */
    private Optional<String> note(Row row) {
        int last =
                rows.stream().filter(Row::hasFigures).mapToInt(Row::row).max().orElse(Integer.MAX_VALUE);
        return row.row() > last ? Optional.of("a note below the figures") : Optional.empty();
    }

    /** The first of its rows when it is text that announces the statement itself. */
    Optional<Row> ownTitle() {
        return rows.stream()
                .limit(3)
                .filter(row -> !row.hasFigures())
                .filter(row -> !isTaxonomy(row))
                .filter(row ->
                        TitlePhrase.heading(row.label()).filter(kind::equals).isPresent())
                .findFirst();
    }
}
