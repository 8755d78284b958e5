package closewright.pdf.chart;

import java.util.List;

/**
 * How values become places on a page.
 *
 * @param low the value that stands at one end
 * @param start the place of the low value, in points
 * @param perUnit points for a unit of the values; negative where places run against the values
 */
record Scale(double low, double start, double perUnit) {

    /** From the place of the least to that of the largest value. */
    static Scale of(List<Double> values, double start, double end) {
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return high == low ? new Scale(low, (start + end) / 2, 0) : new Scale(low, start, (end - start) / (high - low));
    }

    /** The same with zero among the values. */
    static Scale withZero(List<Double> values, double start, double end) {
        List<Double> all = new java.util.ArrayList<>(values);
        all.add(0.0);
        return of(all, start, end);
    }

    double at(double value) {
        return start + (value - low) * perUnit;
    }
}
