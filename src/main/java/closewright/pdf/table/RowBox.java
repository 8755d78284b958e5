package closewright.pdf.table;

import closewright.report.Table;
import java.util.List;

/**
 * A row broken into lines.
 *
 * @param label the lines of the label
 * @param words for each cell the lines of its words; none where it holds a figure or nothing
 * @param height in points
 */
record RowBox(Table.Row row, List<String> label, List<List<String>> words, double height) {

    RowBox {
        label = List.copyOf(label);
        words = List.copyOf(words);
    }

    /** A note's mark as it stands behind a label. */
    static String raised(String mark) {
        return " (" + mark + ")";
    }

    boolean is(Table.RowKind kind) {
        return row.kind() == kind;
    }

    boolean isSum() {
        return is(Table.RowKind.SUBTOTAL) || is(Table.RowKind.TOTAL);
    }
}
