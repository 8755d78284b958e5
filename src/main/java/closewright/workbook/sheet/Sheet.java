package closewright.workbook.sheet;

import closewright.statement.OwnSheet;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A sheet's cells.
 *
 * @param rows the rows that have cells with a content, each with its cells by column
 * @param hiddenRows numbers of the hidden rows
 * @param hiddenColumns numbers of the hidden columns
 * @param height the number of the last row that the file speaks of, where not all were read
 * @param wholly whether every row was read; a large sheet without a statement in its head is left unread
 */
public record Sheet(
        String name,
        Visibility visibility,
        NavigableMap<Integer, NavigableMap<Integer, Cell>> rows,
        List<Area> merged,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns,
        int height,
        boolean wholly) {

    /** Whether a sheet's tab is shown. */
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        /** Can only be shown from the macro editor. */
        VERY_HIDDEN
    }

    public Sheet {
        merged = List.copyOf(merged);
        hiddenRows = Set.copyOf(hiddenRows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /** Whether an earlier run made the sheet: it repeats the workbook's figures, and holds what people wrote since. */
    public boolean isOwn() {
        return cell(0, 0).filter(cell -> OwnSheet.isMarked(cell.text())).isPresent();
    }

    public Collection<Cell> row(int row) {
        NavigableMap<Integer, Cell> cells = rows.get(row);
        return cells == null ? List.of() : cells.values();
    }

    public Optional<Cell> cell(int row, int column) {
        NavigableMap<Integer, Cell> cells = rows.get(row);
        return cells == null ? Optional.empty() : Optional.ofNullable(cells.get(column));
    }

    /** The last column that a merged cell covers, its own column for others. */
    public int lastColumn(Cell cell) {
        return merged.stream()
                .filter(area -> area.contains(cell.row(), cell.column()))
                .mapToInt(Area::lastColumn)
                .findFirst()
                .orElse(cell.column());
    }

    /** The sheet's columns left of another one. */
    public Sheet leftOf(int column) {
        NavigableMap<Integer, NavigableMap<Integer, Cell>> left = new TreeMap<>();
        rows.forEach((row, cells) -> {
            NavigableMap<Integer, Cell> kept = cells.headMap(column, false);
            if (!kept.isEmpty()) {
                left.put(row, kept);
            }
        });
        return new Sheet(name, visibility, left, merged, hiddenRows, hiddenColumns, height, wholly);
    }

    /** The same sheet with every cell changed in the same way. */
    public Sheet map(UnaryOperator<Cell> change) {
        NavigableMap<Integer, NavigableMap<Integer, Cell>> changed = new TreeMap<>();
        rows.forEach((row, cells) -> {
            NavigableMap<Integer, Cell> line = new TreeMap<>();
            cells.forEach((column, cell) -> line.put(column, change.apply(cell)));
            changed.put(row, line);
        });
        return new Sheet(name, visibility, changed, merged, hiddenRows, hiddenColumns, height, wholly);
    }
}
