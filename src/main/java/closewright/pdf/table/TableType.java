package closewright.pdf.table;

import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Style;
import closewright.report.Table;

/**
 * The type that a table is set in.
 *
 * @param size of labels and figures, in points
 * @param pitch from row to row, in points
 */
record TableType(double size, double pitch) {

    /** Statements and reconciliations. */
    static final TableType FIGURES = new TableType(8.8, 13.2);

    /** Lists of words and figures, such as the checks. */
    static final TableType LIST = new TableType(8, 12.4);

    /** The face of column headings. */
    static final Face HEAD = Face.SEMIBOLD;

    /** The face of the raised marks. */
    static final Face MARK = Face.REGULAR;

    static TableType of(Table table) {
        return isList(table) ? LIST : FIGURES;
    }

    static boolean isList(Table table) {
        return table.columns().stream().anyMatch(column -> column.kind() == Table.ColumnKind.TEXT);
    }

    TableType scaled(double factor) {
        return new TableType(size * factor, pitch * factor);
    }

    /** From line to line of a wrapped label. */
    double linePitch() {
        return size * 1.18;
    }

    /** From line to line of a column heading. */
    double headPitch() {
        return size * 1.09;
    }

    /** From a row's top to the baseline of its first line. */
    double ascent() {
        return pitch - size * 0.455;
    }

    double indent() {
        return size * 1.14;
    }

    /** How far the lines of a wrapped label hang in under the first one. */
    double hanging() {
        return size * 0.68;
    }

    Style label(Table.RowKind kind) {
        return new Style(face(kind), size, kind == Table.RowKind.HEADING ? Ink.TITLE : Ink.TEXT);
    }

    /** The face of labels and figures. */
    static Face face(Table.RowKind kind) {
        return switch (kind) {
            case HEADING, SUBTOTAL -> Face.SEMIBOLD;
            case TOTAL -> Face.BOLD;
            case ITEM, SPACE -> Face.REGULAR;
        };
    }

    Style head() {
        return new Style(HEAD, size * 0.886, Ink.TEXT);
    }

    /** The raised mark that refers to a note. */
    Style mark() {
        return new Style(MARK, size * 0.68, Ink.TEXT);
    }
}
