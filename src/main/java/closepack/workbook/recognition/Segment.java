package closepack.workbook.recognition;

import closepack.statement.Statement;
import java.util.List;

/** Consecutive rows of a zone that belong to one statement. */
record Segment(Statement.Kind kind, List<Row> rows) {
    Segment {
        rows = List.copyOf(rows);
    }
}
