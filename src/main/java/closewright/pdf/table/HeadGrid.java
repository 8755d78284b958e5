package closewright.pdf.table;

import closewright.report.Table;
import java.util.ArrayList;
import java.util.List;

/** The headings of a table, level by level, neighbours that agree spanned by one. */
final class HeadGrid {

    private final List<List<String>> headings;
    private final int depth;

    private HeadGrid(List<List<String>> headings) {
        this.headings = headings;
        depth = headings.stream().mapToInt(List::size).max().orElse(0);
    }

    /** For each level its cells, left to right; a cell that fills several levels stands in its first one. */
    static List<List<HeadCell>> of(List<Table.Column> columns) {
        HeadGrid grid = new HeadGrid(columns.stream().map(Table.Column::heading).toList());
        List<List<HeadCell>> levels = new ArrayList<>();
        for (int level = 0; level < grid.depth; level++) {
            levels.add(grid.level(level));
        }
        return levels;
    }

    private List<HeadCell> level(int level) {
        List<HeadCell> cells = new ArrayList<>();
        int column = 0;
        while (column < headings.size()) {
            int end = column + 1;
            while (end < headings.size() && spans(column, end, level)) {
                end++;
            }
            if (begins(column, level)) {
                cells.add(cell(level, column, end - column));
            }
            column = end;
        }
        return cells;
    }

    private HeadCell cell(int level, int column, int columns) {
        int blank = blank(column);
        int levels = level == 0 ? blank + 1 : 1;
        int own = level == 0 ? 0 : level - blank;
        boolean last = own == headings.get(column).size() - 1;
        return new HeadCell(headings.get(column).get(own), level, levels, column, columns, own, last);
    }

    /** A column of few levels stands at the foot: its first heading fills the levels above it. */
    private int blank(int column) {
        return depth - headings.get(column).size();
    }

    private boolean begins(int column, int level) {
        return level == 0 || level > blank(column);
    }

    private boolean spans(int column, int other, int level) {
        int own = Math.max(0, level - blank(column));
        List<String> heading = headings.get(column);
        return blank(column) == blank(other)
                && begins(column, level)
                && own < heading.size() - 1
                && heading.subList(0, own + 1).equals(headings.get(other).subList(0, own + 1));
    }
}
