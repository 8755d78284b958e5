package closewright.pdf.table;

import closewright.pdf.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/**
 * The headings of a table broken into lines.
 *
 * @param heights the height of each level, in points
 */
record HeadBox(List<List<Heading>> levels, List<Double> heights, TableType type) {

    /** Between the last level and the rows: the rule. */
    static final double FOOT = 5;

    /** A heading and its lines. */
    record Heading(HeadCell cell, List<String> lines) {

        private double height(TableType type) {
            return lines.size() * type.headPitch() + type.size() * 0.4;
        }
    }

    static HeadBox of(MeasuredTable table, TableType type, PageGrid grid, Typesetter typesetter) {
        List<List<Heading>> levels = HeadGrid.of(table.table().columns()).stream()
                .map(level -> level.stream()
                        .map(cell -> new Heading(
                                cell,
                                typesetter.balanced(
                                        table.heading(cell), type.head().size(), room(cell, grid))))
                        .toList())
                .toList();
        List<Double> heights = new ArrayList<>();
        for (List<Heading> level : levels) {
            heights.add(level.stream()
                    .filter(heading -> heading.cell().levels() == 1)
                    .mapToDouble(heading -> heading.height(type))
                    .max()
                    .orElse(0));
        }
        levels.stream()
                .flatMap(List::stream)
                .forEach(heading -> stretch(heights, heading.cell(), heading.height(type)));
        return new HeadBox(levels, heights, type);
    }

    private static double room(HeadCell cell, PageGrid grid) {
        ColumnBox first = grid.lanes().get(cell.column());
        ColumnBox last = grid.lanes().get(cell.lastColumn());
        return cell.columns() == 1 && !first.words()
                ? first.headEdge() - first.left() + 0.5
                : last.right() - first.left();
    }

    /** Makes room for a heading that fills several levels. */
    private static void stretch(List<Double> heights, HeadCell cell, double height) {
        double standing = sum(heights, cell.level(), cell.lastLevel() + 1);
        if (standing < height) {
            heights.set(cell.lastLevel(), heights.get(cell.lastLevel()) + height - standing);
        }
    }

    double height() {
        return sum(heights, 0, heights.size()) + FOOT;
    }

    /** Where a level ends, from the top of the headings. */
    double foot(int level) {
        return sum(heights, 0, level + 1);
    }

    private static double sum(List<Double> heights, int from, int to) {
        return heights.subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
