package closewright.calculation.checks;

import static closewright.statement.Invented.DECEMBER_31;
import static closewright.statement.Invented.H1;
import static closewright.statement.Invented.JUNE_30;
import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static closewright.statement.Invented.Q2_LAST_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.period.Part;
import closewright.period.Period;
import closewright.statement.Invented;
import closewright.statement.Statement.Kind;
import closewright.statement.Statements;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FootingTest {

    @Test
    void costsAreTakenFromRevenue() {
        assertThat(footing(operations("31197", "32273")))
                .containsExactly("Gross profit 2 FOOTS", "Income before taxes 2 FOOTS");
    }

    @Test
    void aWrongDigitInOneColumnBreaksASumOfMixedSigns() {
        assertThat(footing(operations("31197", "32273").total("Income after all", "", "8000", "8192")))
                .contains("Income before taxes 2 FOOTS");
        assertThat(footing(operations("31197", "32373"))).contains("Gross profit FOOTS, FAILS");
    }

    private static Invented operations(String revenue, String lastYear) {
        return Invented.statement("Operations", Kind.INCOME, Q2, Q2_LAST_YEAR)
                .line("Revenue", "revenue", revenue, lastYear)
                .line("Cost of revenue", "cost-of-revenue", "19784", "24165")
                .total("Gross profit", "gross-profit", "11413", "8108")
                .line("Interest expense", "", "518", "204")
                .line("Other income", "", "6", "172")
                .total("Income before taxes", "", "10901", "8076");
    }

    @Test
    void aLineThatWasNilStaysInTheSumWhenAFigureTurnsUpInIt() {
        Invented equity = Invented.statement("Balance", Kind.BALANCE_SHEET, JUNE_30, DECEMBER_31)
                .heading("Equity:")
                .line("Preferred stock", "", "7000", "0")
                .line("Common stock", "", "52431", "51322")
                .line("Paid-in capital", "", "127054", "121456")
                .total("Total equity", "", "179485", "172778");
        assertThat(footing(equity)).containsExactly("Total equity FAILS, FOOTS");
    }

    @Test
    void aSumThatOnlyOtherLinesMakeUpInSomeColumnsIsNoError() {
        Invented segments = Invented.statement("Segments", Kind.OTHER, year(2019), year(2020), year(2021), year(2022))
                .heading("Segments as they were:")
                .line("Satellites", "", "4999", "5592", "6296", "5893")
                .line("Networks", "", "3471", "2507", "2446", "2332")
                .heading("Segments as they are:")
                .line("Services", "", "", "", "5100", "4900")
                .line("Products", "", "", "", "3642", "3325")
                .total("Total revenues", "", "8470", "8099", "8742", "8225");
        assertThat(footing(segments)).allMatch(line -> !line.contains("FAILS"));
    }

    @Test
    void theCellsOfTwoColumnsOfOnePeriodAreNotMixed() {
        Invented twice = Invented.statement("Twice", Kind.OTHER, Q2, Q2)
                .line("One", "", "", "1444")
                .line("Two", "", "", "991")
                .total("Total", "", "9999", "2435");
        assertThat(footing(twice)).noneMatch(line -> line.contains("FAILS"));
    }

    @Test
    void theLastLineOfABlockIsNoTotalOfTheLinesBeforeTheBlock() {
        Invented balance = Invented.statement("Balance", Kind.BALANCE_SHEET, JUNE_30, DECEMBER_31)
                .line("Total assets", "total-assets", "294697", "267502")
                .line("Total liabilities", "total-liabilities", "106821", "83100")
                .heading("Equity:")
                .line("Paid-in capital", "", "1225955", "1220950")
                .line("Accumulated deficit", "", "-1038079", "-1036548")
                .total("Total equity", "total-equity", "187876", "184402");
        assertThat(footing(balance)).containsExactly("Total equity 2 FOOTS");
    }

    @Test
    void aFormulaThatHoldsInNoOtherColumnIsJudgedWhereItHolds() {
        Invented forecast = Invented.statement("Model", Kind.INCOME, year(2019), year(2020), year(2021), year(2022))
                .line("One", "", "4811", "5592", "6296", "5893")
                .line("Two", "", "3471", "2507", "2446", "2332")
                .total("Sum", "", "8282", "1", "2", "3")
                .summing(2);
        assertThat(footing(forecast)).containsExactly("Sum 1 FOOTS");
    }

    @Test
    void fortyColumnsOfAHundredAndFiftyLinesAreFooted() {
        Period[] periods =
                IntStream.range(0, 40).mapToObj(at -> year(1980 + at)).toArray(Period[]::new);
        Invented sheet = Invented.statement("Long", Kind.OTHER, periods);
        for (int block = 0; block < 15; block++) {
            sheet.heading("Block " + block);
            for (int line = 1; line < 10; line++) {
                sheet.line("Line " + block + "." + line, "", figures(line, 1));
            }
            sheet.total("Total " + block, "", figures(1, 9));
        }
        assertThat(footing(sheet)).hasSize(15).allMatch(line -> line.endsWith("40 FOOTS"));
    }

    /** For each of 40 columns the sum of so many figures from a first one on. */
    private static String[] figures(int first, int count) {
        return IntStream.range(0, 40)
                .mapToObj(column -> IntStream.range(first, first + count)
                        .map(line -> 1000 + line * 371 + column * 53 * line)
                        .sum())
                .map(String::valueOf)
                .toArray(String[]::new);
    }

    @Test
    void quartersAddUpToTheHalfYearLineByLine() {
        assertThat(run(Invented.workbook(halfYear("5000"))))
                .filteredOn(line -> line.startsWith("PERIODS"))
                .hasSize(4)
                .allMatch(line -> line.endsWith("FOOTS"));
        assertThat(run(Invented.workbook(halfYear("5060")))).contains("PERIODS Marketing FAILS");
    }

    private static Invented halfYear(String marketing) {
        return Invented.statement("Operations", Kind.INCOME, Q2, Q1, H1)
                .line("Research", "", "1100", "1200", "2300")
                .line("Selling", "", "3100", "3200", "6300")
                .line("Marketing", "", "2400", "2600", marketing)
                .line("General", "", "4100", "4200", "8300");
    }

    private static Period year(int year) {
        return Period.fiscal(year, Part.YEAR);
    }

    /** The totals found, with how their columns came out. */
    private static List<String> footing(Invented statement) {
        Statements workbook = Invented.workbook(statement);
        Figures figures = Figures.of(workbook);
        List<Check.Result> results = new Footing()
                .checks(Workings.of(workbook)).stream()
                        .map(check -> check.run(figures))
                        .toList();
        return results.stream()
                .map(result -> label(result.check()))
                .distinct()
                .map(label -> label + " "
                        + states(results.stream()
                                .filter(result -> label(result.check()).equals(label))
                                .map(result -> result.state().text())
                                .toList()))
                .toList();
    }

    private static String states(List<String> states) {
        return states.stream().distinct().count() == 1
                ? states.size() + " " + states.get(0)
                : String.join(", ", states);
    }

    private static String label(Check check) {
        return ((Formula.Figure) check.actual()).item().label();
    }

    private static List<String> run(Statements workbook) {
        Figures figures = Figures.of(workbook);
        return Rule.all(Workings.of(workbook)).stream()
                .map(check -> check.kind() + " " + label(check) + " "
                        + check.run(figures).state().text())
                .toList();
    }
}
