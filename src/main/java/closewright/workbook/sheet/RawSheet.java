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
    boolean wholly = true;

    /** The indexes of the shared strings that the cells use. */
    void addStringsTo(BitSet wanted) {
        for (RawCell cell : cells) {
            if (cell.isShared()) {
                wanted.set(Integer.parseInt(cell.value()));
            }
        }
    }
}
