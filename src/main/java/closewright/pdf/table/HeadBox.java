package closewright.pdf.table;

import closewright.pdf.tagged.Typesetter;
import closewright.report.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The headings of a table broken into lines.
 *
 * @param heights the height of each level, in points
 */
record HeadBox(List<List<HeadCell>> levels, List<Double> heights, HeadMeasure measure) {

    /** Between the last level and the rows: the rule. */
    static final double FOOT = 5;

    /** How a heading is broken into lines. */
    record HeadMeasure(Grid grid, TableType type, Typesetter typesetter) {

        List<String> lines(HeadCell cell) {
            return typesetter.balanced(cell.text(), type.head(), room(cell));
        }

        private double room(HeadCell cell) {
            Lane first = grid.lanes().get(cell.column());
            Lane last = grid.lanes().get(cell.lastColumn());
            return cell.columns() == 1 && !first.words()
                    ? first.headEdge() - first.left() + 0.5
                    : last.right() - first.left();
        }

        double height(HeadCell cell) {
            return lines(cell).size() * type.headPitch() + type.size() * 0.4;
        }
    }

    static HeadBox of(Table table, HeadMeasure measure) {
        List<List<HeadCell>> levels = HeadGrid.of(table.columns());
        List<Double> heights = new ArrayList<>();
        for (List<HeadCell> level : levels) {
            heights.add(level.stream()
                    .filter(cell -> cell.levels() == 1)
                    .mapToDouble(measure::height)
                    .max()
                    .orElse(0));
        }
        levels.stream().flatMap(List::stream).forEach(cell -> stretch(heights, cell, measure.height(cell)));
        return new HeadBox(levels, heights, measure);
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
