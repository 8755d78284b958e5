package closewright.pdf.table;

/**
 * A heading over one or more columns.
 *
 * @param level the level it begins on, 0 at the top
 * @param levels how many levels it fills
 * @param column the first column it stands over, the label's not counted
 * @param columns how many columns it spans
 * @param own which of the column's own levels it is
 * @param last whether nothing stands between it and the figures
 */
record HeadCell(String text, int level, int levels, int column, int columns, int own, boolean last) {

    int lastColumn() {
        return column + columns - 1;
    }

    int lastLevel() {
        return level + levels - 1;
    }
}
