package closewright.calculation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.period.Part;
import closewright.period.Period;
import closewright.statement.Invented;
import closewright.statement.Statement.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Quarters to year, where figures are rounder than their unit, or forecasts. */
class PeriodTiesTest {

    @Test
    void aDifferenceOfRoundFiguresIsRoundingAndSoIsWhatTheTotalsCarryOn() {
        assertThat(year(false, "4283800", "-889764"))
                .contains("Revenue, FY2024 = its quarters: ROUNDING")
                .noneMatch(line -> line.endsWith("FAILS"));
        assertThat(year(false, "4284100", "-889764")).contains("Revenue, FY2024 = its quarters: FAILS");
        assertThat(year(false, "4283800", "-889764")).noneMatch(line -> line.startsWith("Income"));
        assertThat(year(false, "4283800", "-889746")).contains("Income, FY2024 = its quarters: FAILS");
    }

    @Test
    void aForecastOfTheYearNeedNotBeThatOfItsQuarters() {
        assertThat(year(true, "4300000", "-900000")).noneMatch(line -> line.endsWith("FAILS"));
        assertThat(year(false, "4300000", "-900000")).anyMatch(line -> line.endsWith("FAILS"));
    }

    private static List<String> year(boolean estimate, String revenue, String income) {
        Period[] periods = {
            period(Part.Q1, estimate),
            period(Part.Q2, estimate),
            period(Part.Q3, estimate),
            period(Part.Q4, estimate),
            period(Part.YEAR, estimate)
        };
        return Ran.checks(
                new YearToDateTies(),
                Invented.statement("Operations", Kind.INCOME, periods)
                        .line("Revenue", "", "779791", "1225400", "1128600", "1150000", revenue)
                        .line("Cost of products", "", "197078", "254020", "252519", "269758", "973375")
                        .line("Cost of services", "", "347833", "512270", "514757", "553861", "1928721")
                        .line("Sales", "", "219581", "1148989", "271734", "253346", "1893650")
                        .line("Research", "", "29004", "33429", "41728", "46492", "150653")
                        .line("Amortization", "", "27811", "81374", "91719", "26261", "227165")
                        .line("Advertising", "", "11581", "12989", "14734", "13346", "52650")
                        .line("Restructuring", "", "1581", "2989", "4734", "3346", "12650")
                        .line("Income", "", "-41516", "-804682", "-43857", "282", income));
    }

    private static Period period(Part part, boolean estimate) {
        return estimate ? Period.fiscal(2024, part).asEstimate() : Period.fiscal(2024, part);
    }

    private static Period quarter(String end) {
        return Period.months(3, LocalDate.parse(end));
    }

    @Test
    void quartersOfTwelveAndSixteenWeeksMakeAYear() {
        assertThat(operations(
                        Period.months(12, LocalDate.parse("2021-01-30")),
                        "132498",
                        "2020-05-23",
                        "2020-08-15",
                        "2020-11-07",
                        "2021-01-30"))
                .contains("Sales, Twelve Months Ended January 30, 2021 = its quarters: FOOTS");
    }

    @Test
    void theFiguresTellWithWhichQuarterANamedYearEnds() {
        Period year = Period.fiscal(2022, Part.YEAR);
        String[] ends = {"2021-08-29", "2021-11-28", "2022-02-27", "2022-05-29"};
        assertThat(operations(year, "132498", ends)).contains("Sales, FY2022 = its quarters: FOOTS");
        assertThat(operations(year, "132489", ends)).contains("Sales, FY2022 = its quarters: FAILS");
        assertThat(operations(Period.fiscal(2021, Part.YEAR), "132498", ends)).isEmpty();
    }

    private static List<String> operations(Period year, String sales, String... ends) {
        Period[] periods = Stream.concat(Stream.of(ends).map(PeriodTiesTest::quarter), Stream.of(year))
                .toArray(Period[]::new);
        return Ran.checks(
                new YearToDateTies(),
                Invented.statement("Operations", Kind.INCOME, periods)
                        .line("Sales", "revenue", "41549", "30489", "29723", "30737", sales)
                        .line("Costs", "", "31785", "23217", "22901", "23694", "101597")
                        .line("Rent", "", "274", "205", "198", "197", "874")
                        .line("Depreciation", "", "825", "632", "639", "651", "2747")
                        .line("Interest", "", "174", "126", "122", "122", "544"));
    }
}
