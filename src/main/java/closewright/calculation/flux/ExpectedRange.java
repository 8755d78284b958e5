package closewright.calculation.flux;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * Where a line's next figure is to be expected: the prediction interval of a least-squares regression on the trend and
 * the season of its history.
 *
 * @param periods how many figures the history has
 */
public record ExpectedRange(BigDecimal low, BigDecimal high, int periods) {

    /** Fewer figures tell nothing of trend and season. */
    public static final int LEAST = 8;

    /**
     * @param history oldest first, without gaps, up to the period before the one that is judged
     * @param seasons in a year: 4 for quarters, 1 for years
     * @param confidence of the interval: 0.95
     * @param decimals of the recorded figures: the range is as wide as their rounding at least
     * @return empty where the history is too short
     */
    static Optional<ExpectedRange> of(List<BigDecimal> history, int seasons, double confidence, int decimals) {
        if (history.size() < Math.max(LEAST, 2 * seasons)) {
            return Optional.empty();
        }
        double[] figures = history.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        double[][] design = new double[figures.length][];
        for (int period = 0; period < figures.length; period++) {
            design[period] = row(period, seasons);
        }
        try {
            OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
            regression.newSampleData(figures, design);
            return Optional.of(range(regression, row(figures.length, seasons), confidence, figures.length, decimals));
        } catch (SingularMatrixException noSpread) {
            return Optional.empty();
        }
    }

    /** The trend, and a mark for each season but the first. */
    private static double[] row(int period, int seasons) {
        double[] row = new double[seasons];
        row[0] = period;
        if (period % seasons > 0) {
            row[period % seasons] = 1;
        }
        return row;
    }

    private static ExpectedRange range(
            OLSMultipleLinearRegression regression, double[] next, double confidence, int periods, int decimals) {
        RealVector at = new ArrayRealVector(new double[] {1}, next);
        double expected = at.dotProduct(new ArrayRealVector(regression.estimateRegressionParameters()));
        var spread = new org.apache.commons.math3.linear.Array2DRowRealMatrix(
                regression.estimateRegressionParametersVariance());
        double variance = regression.estimateErrorVariance() * (1 + at.dotProduct(spread.operate(at)));
        double quantile =
                new TDistribution(null, periods - next.length - 1).inverseCumulativeProbability(0.5 + confidence / 2);
        double half = quantile * Math.sqrt(Math.max(0, variance)) + 0.5 * Math.pow(10, -decimals);
        return new ExpectedRange(
                rounded(expected - half, decimals, RoundingMode.FLOOR),
                rounded(expected + half, decimals, RoundingMode.CEILING),
                periods);
    }

    private static BigDecimal rounded(double value, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(value)
                .setScale(decimals + 3, RoundingMode.HALF_EVEN)
                .setScale(decimals, mode);
    }

    boolean holds(BigDecimal figure) {
        return low.compareTo(figure) <= 0 && figure.compareTo(high) <= 0;
    }
}
