package closewright.excel.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cells as few ranges: runs down a column, joined with the same runs in the columns beside. */
public final class CellRanges {

    private record Run(int fromRow, int toRow, int fromColumn, int toColumn) {

        boolean isFollowedBy(Run other) {
            return fromColumn == other.fromColumn && toRow + 1 == other.fromRow;
        }

        boolean isBeside(Run other) {
            return fromRow == other.fromRow && toRow == other.toRow && toColumn + 1 == other.fromColumn;
        }

        Run joined(Run other) {
            return new Run(fromRow, other.toRow, fromColumn, other.toColumn);
        }

        String text() {
            CellReference from = new CellReference("", fromRow, fromColumn);
            CellReference to = new CellReference("", toRow, toColumn);
            return from.equals(to) ? from.text() : from.to(to);
        }
    }

    private CellRanges() {}

    /** The ranges with blanks between them. */
    public static String of(List<SheetCell> cells) {
        List<Run> wide = new ArrayList<>();
        Map<Integer, List<Run>> byTop = new LinkedHashMap<>();
        for (Run run : down(cells)) {
            byTop.computeIfAbsent(run.fromRow(), none -> new ArrayList<>()).add(run);
        }
        byTop.values().forEach(runs -> runs.forEach(run -> join(wide, run)));
        return String.join(" ", wide.stream().map(Run::text).toList());
    }

    private static List<Run> down(List<SheetCell> cells) {
        List<Run> runs = new ArrayList<>();
        cells.stream()
                .sorted(Comparator.comparingInt(SheetCell::column).thenComparingInt(SheetCell::row))
                .map(cell -> new Run(cell.row(), cell.row(), cell.column(), cell.column()))
                .forEach(run -> {
                    Run last = runs.isEmpty() ? run : runs.get(runs.size() - 1);
                    if (last.isFollowedBy(run)) {
                        runs.set(runs.size() - 1, last.joined(run));
                    } else {
                        runs.add(run);
                    }
                });
        return runs;
    }

    private static void join(List<Run> wide, Run run) {
        Run last = wide.isEmpty() ? run : wide.get(wide.size() - 1);
        if (last.isBeside(run)) {
            wide.set(wide.size() - 1, last.joined(run));
        } else {
            wide.add(run);
        }
    }
}
