package closepack.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import closepack.statement.Invented;
import closepack.statement.Period;
import closepack.statement.Period.Part;
import closepack.statement.Statement.Kind;
import java.util.List;
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
                Check.Kind.PERIODS,
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
        return new Period.Fiscal(2024, part, estimate);
    }
}
