package closewright.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PeriodTest {

    private static final LocalDate JUNE = LocalDate.of(2010, 6, 30);
    private static final Period QUARTER = Period.months(3, JUNE);

    @TestFactory
    Stream<DynamicTest> everyNotationIsReadBack() {
        return Stream.of("2010-06-30", "2010-06-30/P3M", "2010-06-30/P12ME", "FY2019", "FY2019-Q2", "FY2019-H1E")
                .map(text -> DynamicTest.dynamicTest(
                        text,
                        () -> assertThat(Period.parse(text).orElseThrow().notation())
                                .isEqualTo(text)));
    }

    @Test
    void whatIsNoNotationIsNone() {
        assertThat(Stream.of("", "2010", "2010-13-01", "2010-06-30/P0M", "FY19", "FY2019-Q5", "2010-06-30/P3M!"))
                .allSatisfy(text -> assertThat(Period.parse(text)).isEmpty());
    }

    @Test
    void monthEndsStayMonthEnds() {
        assertThat(QUARTER.earlier(3).end()).isEqualTo("2010-03-31");
        assertThat(Period.date(LocalDate.of(2010, 6, 28)).earlier(3).end()).isEqualTo("2010-03-28");
    }

    @Test
    void aSpanKnowsItsShorterSpans() {
        assertThat(Period.months(6, JUNE).parts())
                .containsExactly(List.of(Period.months(3, LocalDate.of(2010, 3, 31)), QUARTER));
        assertThat(Period.months(9, LocalDate.of(2010, 9, 30)).parts()).hasSize(2);
        assertThat(QUARTER.parts()).isEmpty();
    }

    @Test
    void aNamedYearIsItsQuartersOrItsHalves() {
        assertThat(Period.fiscal(2024, Part.YEAR).parts())
                .extracting(List::size)
                .containsExactly(4, 2);
    }

    @Test
    void namedPeriodsStepBackOverTheYear() {
        assertThat(Period.fiscal(2024, Part.Q1).back(1)).isEqualTo(Period.fiscal(2023, Part.Q4));
        assertThat(Period.fiscal(2024, Part.H2).back(3)).isEqualTo(Period.fiscal(2023, Part.H1));
    }

    @Test
    void aSpanBeginsWhereTheBalanceBeforeItStands() {
        assertThat(QUARTER.opening().isOf(Period.date(LocalDate.of(2010, 3, 31))))
                .isTrue();
        assertThat(QUARTER.opening().isOf(Period.date(LocalDate.of(2010, 4, 3))))
                .isTrue();
        assertThat(QUARTER.opening().isOf(Period.date(JUNE))).isFalse();
        assertThat(Period.fiscal(2024, Part.Q1).opening().isOf(Period.fiscal(2023, Part.Q4)))
                .isTrue();
    }

    @Test
    void aYearOf52WeeksIsAYearEarlierAllTheSame() {
        Period before = Period.months(12, LocalDate.of(2009, 1, 3));

        assertThat(before.isEarlier(Period.months(12, LocalDate.of(2010, 1, 2)), 12))
                .isTrue();
    }

    @Test
    void figuresOfTwoBasesNeverStandForOnePeriod() {
        Period again = QUARTER.again(2);

        assertThat(again).isNotEqualTo(QUARTER).hasToString("2010-06-30/P3M (column 2)");
        assertThat(again.notation()).isEqualTo(QUARTER.notation());
        assertThat(again.earlier(12)).isEqualTo(QUARTER.earlier(12).again(2));
        assertThat(again.isEarlier(QUARTER, 0)).isFalse();
    }

    @Test
    void theLatestPeriodIsOneOfActualFigures() {
        Period budget = Period.months(3, LocalDate.of(2010, 9, 30)).asEstimate();

        assertThat(Period.latest(List.of(QUARTER, budget, Period.months(6, JUNE), QUARTER.again(2))))
                .contains(QUARTER);
    }

    @Test
    void aCaptionTellsSpanDateAndBasis() {
        assertThat(QUARTER.caption()).isEqualTo("Three Months Ended June 30, 2010");
        assertThat(QUARTER.asEstimate().caption()).isEqualTo("Three Months Ended June 30, 2010 (estimate)");
        assertThat(QUARTER.again(2).captions()).containsExactly("Three Months Ended", "June 30, 2010 (column 2)");
    }
}
