package closewright.workbook.sheet;

/** A rectangle of cells, all bounds zero-based and inclusive. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
