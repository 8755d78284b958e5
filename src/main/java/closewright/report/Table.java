package closewright.report;

import closewright.calculation.formula.Input;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table, whatever it will be written to: page, sheet or text.
 *
 * @param id unique in the report, of letters, digits and hyphens: {@code adjusted-ebitda}
 * @param sheet the name of its sheet in the updated workbook: {@code CW Summary}
 * @param unitLine what figures count: "(In thousands, except per share amounts)"; may be empty
 * @param columns the columns of cells, the label's not counted
 */
public record Table(
        String id,
        String sheet,
        String title,
        String unitLine,
        List<Column> columns,
        List<Row> rows,
        List<Note> notes) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (Row row : rows) {
            if (!row.cells().isEmpty() && row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("row " + row.label() + " of " + id + " has "
                        + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** The same table with other rows. */
    public Table withRows(List<Row> others) {
        return new Table(id, sheet, title, unitLine, columns, others, notes);
    }

    /** The same table with other rows and notes. */
    public Table with(List<Row> otherRows, List<Note> otherNotes) {
        return new Table(id, sheet, title, unitLine, columns, otherRows, otherNotes);
    }

    /** The same table with further rows. */
    public Table followedBy(List<Row> further) {
        return with(Stream.concat(rows.stream(), further.stream()).toList(), notes);
    }

    /** The position of the column that holds what rules call so. */
    public OptionalInt column(Input held) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).holds().filter(held::equals).isPresent())
                .findFirst();
    }

    /** What a row holds under what rules call so. */
    public TableCell cell(Row row, Input held) {
        return row.cell(column(held)
                .orElseThrow(() -> new IllegalArgumentException("no column of " + id + " holds " + held.name())));
    }

    /** The position of the first row in a role. */
    public OptionalInt row(RowRole role) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).role() == role)
                .findFirst();
    }

    /** The figures of all rows, from the top, of a row from the left. */
    public Stream<TableCell.Figure> figures() {
        return rows.stream().flatMap(Row::figures);
    }

    /** What a column holds. */
    public enum ColumnKind {
        /** Figures of a period. */
        FIGURES,
        /** Growth or change between two columns. */
        CHANGE,
        /** Words. */
        TEXT
    }

    /** What a row is, not how it looks. */
    public enum RowKind {
        HEADING,
        ITEM,
        /** Single rule above. */
        SUBTOTAL,
        /** Single rule above, double rule below. */
        TOTAL,
        /** Air between blocks; no label, no cells. */
        SPACE
    }

    /** What a row stands for among the others of its table. */
    public enum RowRole {
        /** Nothing else than what its label tells. */
        PLAIN,
        /** What the company is judged by. */
        KEY_FIGURE,
        /** The proportion that belongs to the key figure above. */
        MARGIN,
        /** The whole of which the other rows are parts. */
        OVERALL
    }

    /**
     * A column.
     *
     * @param heading top level first, at least one level: "Three Months Ended", "June 30, 2010". Neighbours that agree
     *     in a level (and all above it) are spanned by one heading there; the last level is never spanned. Columns with
     *     fewer levels stand at the foot of the heading
     * @param current whether it is the current period, which is tinted
     * @param holds what the column's figures or words are to the rules that rest on them; empty where none does
     */
    public record Column(List<String> heading, ColumnKind kind, boolean current, Optional<Input> holds) {

        /** A column on which no rule rests. */
        public Column(List<String> heading, ColumnKind kind, boolean current) {
            this(heading, kind, current, Optional.empty());
        }

        /** A column of words under one heading. */
        public static Column text(String heading) {
            return new Column(List.of(heading), ColumnKind.TEXT, false);
        }

        /** A column of figures under one heading. */
        public static Column figures(String heading) {
            return new Column(List.of(heading), ColumnKind.FIGURES, false);
        }

        /** The same column, to be found by the rules that rest on it. */
        public Column holding(Input input) {
            return new Column(heading, kind, current, Optional.of(input));
        }

        public Column {
            heading = List.copyOf(heading);
            if (heading.isEmpty()) {
                throw new IllegalArgumentException("a column has a heading");
            }
        }
    }

    /**
     * A row.
     *
     * @param indent steps, 0 at the margin
     * @param note the mark of the note that explains it
     * @param cells one for each column; empty for a heading or a space
     * @param derivation where it is explained how its figures are derived
     * @param standing how the sign-off of the row's item stands, where people sign it
     */
    public record Row(
            RowKind kind,
            RowRole role,
            int indent,
            String label,
            Optional<String> note,
            List<TableCell> cells,
            Optional<Derivation> derivation,
            Optional<SignOffStatus> standing) {

        /** A row that nobody signs. */
        public Row(
                RowKind kind,
                int indent,
                String label,
                Optional<String> note,
                List<TableCell> cells,
                Optional<Derivation> derivation) {
            this(kind, RowRole.PLAIN, indent, label, note, cells, derivation, Optional.empty());
        }

        public Row {
            cells = List.copyOf(cells);
        }

        public Row(RowKind kind, int indent, String label, Optional<String> note, List<TableCell> cells) {
            this(kind, indent, label, note, cells, Optional.empty());
        }

        /** What stands in a column; in a heading or a space nothing does. */
        public TableCell cell(int column) {
            return cells.isEmpty() ? new TableCell.Empty() : cells.get(column);
        }

        /** From the left. */
        public Stream<TableCell.Figure> figures() {
            return cells.stream().flatMap(cell -> cell.figure().stream());
        }

        /** The same row with other cells. */
        public Row with(List<TableCell> others) {
            return new Row(kind, role, indent, label, note, others, derivation, standing);
        }

        /** The same row in another role. */
        public Row as(RowRole other) {
            return new Row(kind, other, indent, label, note, cells, derivation, standing);
        }

        public Row explainedAt(String place) {
            Derivation lead = new Derivation(place, false);
            return new Row(kind, role, indent, label, note, cells, Optional.of(lead), standing);
        }

        /** The same row, of an item that people sign. */
        public Row signed(SignOffStatus how) {
            return new Row(kind, role, indent, label, note, cells, derivation, Optional.of(how));
        }

        public static Row heading(int indent, String label) {
            return new Row(RowKind.HEADING, indent, label, Optional.empty(), List.of());
        }

        public static Row space() {
            return new Row(RowKind.SPACE, 0, "", Optional.empty(), List.of());
        }
    }

    /**
     * The place of a derivation in the appendix.
     *
     * @param here whether the row is the derivation itself, rather than one that leads to it
     */
    public record Derivation(String place, boolean here) {}

    /**
     * A note under the table.
     *
     * @param mark as in the rows that refer to it: "1"; empty for a general note
     */
    public record Note(String mark, String text) {}
}
