package closewright.workbook.recognition.statement;

import closewright.statement.Matrix;
import closewright.statement.SourceCell;
import closewright.statement.Statement;
import closewright.statement.Statement.Kind;
import closewright.workbook.recognition.completeness.Ranges;
import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.recognition.rows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells, line by line, what was recognised of a sheet and why. */
final class RecognitionLog {

    private final List<String> lines = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    /** What was read, part by part, in short. */
    List<String> parts() {
        return parts;
    }

    void nothing(String reason) {
        lines.add("  no statement: " + reason);
    }

    void statement(Statement statement, Segment segment, Titles titles, Zone zone) {
        int first = segment.rows().get(0).row() + 1;
        int last = segment.rows().get(segment.rows().size() - 1).row() + 1;
        lines.add("  rows " + first + " to " + last + ": "
                + statement.kind().caption().toLowerCase(Locale.ROOT) + " ("
                + statement.kind().code() + "), "
                + statement.lines().size() + " lines, " + statement.facts().size() + " figures");
        List<Integer> columns =
                statement.columns().stream().map(Statement.Column::index).toList();
        parts.add("rows " + first + "–" + last + ", " + Ranges.columns(columns) + ": "
                + statement.kind().caption().toLowerCase(Locale.ROOT) + ", "
                + statement.facts().size() + " figures");
        lines.add("    title: " + because(segment.kind(), titles));
        lines.add("    unit: " + told(titles.unitLine(), "none stated"));
        for (Statement.Column column : statement.columns()) {
            lines.add("    column " + SourceCell.letters(column.index()) + ": " + column.period() + ", from "
                    + quoted(column.caption()) + " in rows " + (zone.header().firstRow() + 1) + " to "
                    + (zone.header().lastRow() + 1));
        }
    }

    void matrix(Matrix matrix) {
        int first = matrix.rows().get(0).line().row() + 1;
        int last = matrix.rows().get(matrix.rows().size() - 1).line().row() + 1;
        lines.add("  rows " + first + " to " + last + ": a table whose columns are no periods, "
                + matrix.columns().size() + " columns, " + matrix.facts().size()
                + " figures; its totals are checked, nothing else");
        parts.add("rows " + first + "–" + last + ": a table whose columns are no periods, "
                + matrix.facts().size() + " figures");
    }

    private static String because(Kind kind, Titles titles) {
        boolean announced = titles.kind().filter(kind::equals).isPresent();
        if (!announced) {
            return "none says so; known by the labels of its lines";
        }
        return told(titles.title(), "the tab's name");
    }

    private static String told(Optional<Titles.Caption> caption, String otherwise) {
        return caption.map(text -> "\"" + text.text() + "\" in "
                        + SourceCell.letters(text.cell().column())
                        + (text.cell().row() + 1))
                .orElse(otherwise);
    }

    private static String quoted(List<String> caption) {
        return "\"" + String.join("\" over \"", caption) + "\"";
    }

    void unread(Header.Column column) {
        lines.add("    column " + SourceCell.letters(column.first()) + ": left out, " + quoted(column.caption())
                + " does not tell the period");
    }

    void leftOut(Row row, String reason) {
        String label = row.label().isEmpty() ? "" : " \"" + row.label() + "\"";
        lines.add("    row " + (row.row() + 1) + label + ": left out, " + reason);
    }
}
