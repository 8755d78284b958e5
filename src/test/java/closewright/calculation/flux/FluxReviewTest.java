package closewright.calculation.flux;

import static closewright.statement.Invented.item;
import static closewright.statement.Invented.statement;
import static closewright.statement.Invented.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import closewright.calculation.flux.FluxReview.Line;
import closewright.calculation.formula.Figures;
import closewright.period.Months;
import closewright.period.Period;
import closewright.statement.Statement;
import closewright.statement.Statement.Kind;
import closewright.statement.Statements;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the flux review calls out, and what it leaves alone. */
class FluxReviewTest {

    private static final Thresholds RULE =
            new Thresholds(new BigDecimal("50"), new BigDecimal("0.1"), Optional.of(new BigDecimal("500")));

    /** Quarters up to June 30, 2010, the oldest first. */
    private static Period[] quarters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Period.months(3, Months.earlier(LocalDate.of(2010, 6, 30), 3 * (count - 1 - i))))
                .toArray(Period[]::new);
    }

    private static Line line(String... figures) {
        Statements statements = workbook(
                statement("Operations", Kind.INCOME, quarters(figures.length)).line("Line", "", figures));
        Statement statement = statements.all().get(0);
        FluxReview review = new FluxReview(statement, Figures.of(statements), new BigDecimal("0.95"));
        return review.lines(review.compared().orElseThrow(), any -> RULE).get(0);
    }

    private static Set<CallOut> reasons(String... figures) {
        return line(figures).reasons();
    }

    @Test
    void theAmountAloneOrThePercentageAloneIsNotEnough() {
        assertThat(reasons("1000", "1060")).isEmpty();
        assertThat(reasons("100", "140")).isEmpty();
    }

    @Test
    void theAmountAndThePercentageTogetherAre() {
        assertThat(reasons("500", "550")).containsExactly(CallOut.THRESHOLD);
        assertThat(reasons("-500", "-550")).containsExactly(CallOut.THRESHOLD);
    }

    @Test
    void theLargerAmountIsByItself() {
        assertThat(reasons("10000", "10500")).containsExactly(CallOut.THRESHOLD);
        assertThat(reasons("10000", "10499")).isEmpty();
    }

    @Test
    void aProfitTurnedLossIsWhateverItsSize() {
        assertThat(reasons("2", "-1")).containsExactly(CallOut.SIGN);
        assertThat(reasons("-1", "2")).containsExactly(CallOut.SIGN);
        assertThat(reasons("0", "-1")).isEmpty();
    }

    @Test
    void aTrendThatTurnsIsWhateverItsSize() {
        assertThat(reasons("100", "101", "102", "103", "102")).containsExactly(CallOut.REVERSAL);
        assertThat(reasons("103", "102", "101", "100", "101")).containsExactly(CallOut.REVERSAL);
        assertThat(reasons("100", "101", "101", "103", "102")).isEmpty();
        assertThat(reasons("100", "101", "102", "103", "104")).isEmpty();
    }

    @Test
    void theSameQuarterOfLastYearIsComparedToo() {
        Line line = line("400", "700", "700", "700", "700");
        assertThat(line.yearBefore()).isPresent();
        assertThat(line.reasons()).containsExactly(CallOut.THRESHOLD);
    }

    @Test
    void aSeasonIsExpectedAndOnlyWhatLeavesItIsCalledOut() {
        String[] seasonal = {"100", "140", "120", "180", "104", "143", "125", "183", "107"};
        Line usual = line(with(seasonal, "148"));
        assertThat(usual.range()).isPresent();
        assertThat(usual.reasons()).doesNotContain(CallOut.RANGE);
        assertThat(line(with(seasonal, "110")).reasons()).contains(CallOut.RANGE);
    }

    private static String[] with(String[] history, String current) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(history), java.util.stream.Stream.of(current))
                .toArray(String[]::new);
    }

    @Test
    void sevenQuartersOfHistoryExpectNothing() {
        assertThat(line("1", "2", "3", "4", "5", "6", "7", "8").range()).isEmpty();
        assertThat(line("1", "2", "3", "4", "5", "6", "7", "8", "9").range()).isPresent();
    }

    @Test
    void aGapInTheHistoryEndsIt() {
        assertThat(line("1", "", "3", "4", "5", "6", "7", "8", "9").range()).isEmpty();
    }

    /** Textbook values: y = 2x + noise of ±1, eight years; prediction at x = 8 with t(0.975; 6) = 2.4469. */
    @Test
    void theRangeIsThePredictionIntervalOfARegressionOnTheTrend() {
        List<BigDecimal> history = IntStream.range(0, 8)
                .mapToObj(x -> BigDecimal.valueOf(2L * x + (x % 2 == 0 ? 1 : -1)))
                .toList();
        ExpectedRange range = ExpectedRange.of(history, 1, 0.95, 3).orElseThrow();
        double[] expected = predicted(history);
        assertThat(range.low().doubleValue()).isCloseTo(expected[0], within(0.002));
        assertThat(range.high().doubleValue()).isCloseTo(expected[1], within(0.002));
    }

    /** By the formulas for one regressor, written out. */
    private static double[] predicted(List<BigDecimal> history) {
        int n = history.size();
        double meanX = (n - 1) / 2.0;
        double meanY =
                history.stream().mapToDouble(BigDecimal::doubleValue).average().orElseThrow();
        double sxx = 0;
        double sxy = 0;
        for (int x = 0; x < n; x++) {
            sxx += (x - meanX) * (x - meanX);
            sxy += (x - meanX) * (history.get(x).doubleValue() - meanY);
        }
        double slope = sxy / sxx;
        double squares = 0;
        for (int x = 0; x < n; x++) {
            double residual = history.get(x).doubleValue() - meanY - slope * (x - meanX);
            squares += residual * residual;
        }
        double at = meanY + slope * (n - meanX);
        double half =
                2.446912 * Math.sqrt(squares / (n - 2) * (1 + 1.0 / n + (n - meanX) * (n - meanX) / sxx)) + 0.0005;
        return new double[] {at - half, at + half};
    }

    @Test
    void aLineWithoutACurrentFigureIsNotReviewed() {
        Statements statements = workbook(statement("Operations", Kind.INCOME, quarters(2))
                .line("Old", "", "5", "")
                .line("Line", "", "1", "2"));
        FluxReview review = new FluxReview(statements.all().get(0), Figures.of(statements), new BigDecimal("0.95"));
        assertThat(review.lines(review.compared().orElseThrow(), any -> RULE))
                .extracting(Line::item)
                .containsExactly(item(statements, "Line"));
    }
}
