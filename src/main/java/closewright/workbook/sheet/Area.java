package closewright.workbook.sheet;

import closewright.ooxml.CellAddress;
import java.util.Optional;

/** A rectangle of cells, all bounds zero-based and inclusive. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** The area of such a reference, {@code B2:D5}. */
    static Optional<Area> of(String reference) {
        String[] ends = reference.split(":", -1);
        Optional<CellAddress> first = CellAddress.of(ends[0]);
        Optional<CellAddress> last = CellAddress.of(ends[ends.length - 1]);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Area(
                first.get().row(),
                first.get().column(),
                last.get().row(),
                last.get().column()));
    }

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
