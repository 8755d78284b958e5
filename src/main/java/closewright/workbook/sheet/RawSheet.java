package closewright.workbook.sheet;

import closewright.ooxml.RawCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is collected while a sheet's XML goes by. */
final class RawSheet {

    final List<RawCell> cells = new ArrayList<>();
    final List<Area> merged = new ArrayList<>();
    final Set<Integer> hiddenRows = new HashSet<>();
    final Set<Integer> hiddenColumns = new HashSet<>();
    int lastRow = -1;
    boolean wholly = true;

    /** The rows that the file speaks of. */
    int height() {
        int last = cells.stream().mapToInt(RawCell::row).max().orElse(-1);
        return Math.max(last, lastRow) + 1;
    }

    /** The indexes of the shared strings that the cells use. */
    void addStringsTo(BitSet wanted) {
        for (RawCell cell : cells) {
            if (cell.isShared()) {
                wanted.set(Integer.parseInt(cell.value()));
            }
        }
    }
}
