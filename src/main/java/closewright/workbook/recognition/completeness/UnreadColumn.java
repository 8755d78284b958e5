package closewright.workbook.recognition.completeness;

import java.util.Set;

/**
 * A column beside the labels of a block, with figures that were not read.
 *
 * @param column zero-based
 * @param caption what stands over it; empty where nothing does
 * @param rows those with such a figure, zero-based
 * @param byDesign whether it shows a change or a proportion: no figures of a period
 */
record UnreadColumn(int column, String caption, Set<Integer> rows, boolean byDesign) {

    UnreadColumn {
        rows = Set.copyOf(rows);
    }
}
