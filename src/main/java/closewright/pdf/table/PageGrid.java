package closewright.pdf.table;

import java.util.List;

/**
 * Where the columns of a table stand on the page.
 *
 * @param left where the labels begin, in points
 * @param labelWidth in points
 */
record PageGrid(double left, double labelWidth, List<ColumnBox> lanes) {

    PageGrid {
        lanes = List.copyOf(lanes);
    }

    double right() {
        return lanes.isEmpty() ? left + labelWidth : lanes.get(lanes.size() - 1).right();
    }

    /** Whether rows are read as lists of words: figures then stand beside the first line of a label, not the last. */
    boolean isList() {
        return lanes.stream().anyMatch(ColumnBox::words);
    }
}
