package closewright.report;

import closewright.period.Period;
import java.util.List;
import java.util.Optional;

/**
 * A line or measure from period to period.
 *
 * @param points oldest first, at least one; the last is the period reported on. They are evenly spaced: a period that
 *     the workbook leaves out between two others has a point with an empty cell
 * @param overYear growth over the same period a year before, of a proportion in basis points; empty where the workbook
 *     has no such period
 * @param overQuarter the same over the quarter before
 */
public record Trend(
        String label, List<Point> points, Optional<TableCell.Figure> overYear, Optional<TableCell.Figure> overQuarter) {

    public Trend {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a trend has at least one period");
        }
    }

    /**
     * A period's figure.
     *
     * @param caption the period where there is little room: "2Q10"
     * @param cell in the workbook's unit: a figure, or empty
     * @param shown in the magnitude of prose and charts: a figure, or empty
     */
    public record Point(Period period, String caption, TableCell cell, TableCell shown) {}

    /** The period reported on. */
    public Point current() {
        return points.get(points.size() - 1);
    }
}
