package closewright.workbook;

import static closewright.workbook.Book.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Headers of several rows, marks of estimates, and columns that are no periods. */
class HeaderRowsTest {

    private static Book income(@Nullable Object[]... header) {
        Book book = Book.named("Sheet1").row("Income statement").row("In thousands");
        for (@Nullable Object[] row : header) {
            book.row(row);
        }
        int columns = header[header.length - 1].length - 1;
        for (String label : List.of("Net sales", "Cost of sales", "Gross profit", "Net income")) {
            Object[] row = new Object[columns + 1];
            row[0] = label;
            for (int i = 1; i <= columns; i++) {
                row[i] = 1200 + 7 * i + label.length();
            }
            book.row(row);
        }
        return book;
    }

    private static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }

    private static List<String> periods(Book book) {
        return book.facts().stream()
                .filter(fact -> fact.contains(" Net sales "))
                .map(fact -> fact.replaceAll(".* Net sales (\\S+) .*", "$1"))
                .toList();
    }

    @Test
    void lettersUnderTheYearsMarkEstimates() {
        assertThat(periods(income(row("", 2021, 2022, 2023), row("", "A", "A", "E"))))
                .containsExactly("FY2021", "FY2022", "FY2023E");
    }

    @Test
    void projectionsOverTheYearsMarkAllToTheirRight() {
        assertThat(periods(income(
                        row("", "Historical", null, "Projections", null), row("", "FY21", "FY22", "FY23", "FY24"))))
                .containsExactly("FY2021", "FY2022", "FY2023E", "FY2024E");
    }

    @Test
    void planAsALabelMarksNoColumn() {
        assertThat(periods(income(row("", 2022, 2023), row("Plan", null, null))))
                .containsExactly("FY2022", "FY2023");
    }

    @Test
    void fiscalYearOverItsQuartersSpansThem() {
        assertThat(periods(income(
                        row("", "Fiscal 2022", null, null, null, "Fiscal 2023", null),
                        row("", "Q1", "Q2", "Q3", "Q4", "Q1", "Q2"))))
                .containsExactly("FY2022-Q1", "FY2022-Q2", "FY2022-Q3", "FY2022-Q4", "FY2023-Q1", "FY2023-Q2");
    }

    @Test
    void totalAfterTheFourthQuarterIsTheYear() {
        assertThat(periods(income(row("", 2023, null, null, null, null), row("", "Q1", "Q2", "Q3", "Q4", "Total"))))
                .containsExactly("FY2023-Q1", "FY2023-Q2", "FY2023-Q3", "FY2023-Q4", "FY2023");
    }

    @Test
    void yearsThatStartAgainAreAHeader() {
        assertThat(periods(income(
                        row("", "Actual", null, null, "Budget", null, null),
                        row("", 2021, 2022, 2023, 2021, 2022, 2023))))
                .containsExactly("FY2021", "FY2022", "FY2023", "FY2021E", "FY2022E", "FY2023E");
    }

    @Test
    void datesUnderAChangeAreNoPeriods() {
        Book book = Book.named("Sheet1")
                .row("Income statement")
                .row("In thousands")
                .row("", "Quarter ended", null, null, "Change from")
                .merge("E3:F3")
                .row("", "Sep-23", "Jun-23", "Sep-22", "Jun-23", "Sep-22")
                .row("Net sales", 900, 800, 850, 0.125, 0.0588)
                .row("Cost of sales", 500, 400, 450, 0.25, 0.11)
                .row("Net income", 400, 400, 400, 0.01, 0.02);
        assertThat(periods(book)).containsExactly("2023-09-30/P3M", "2023-06-30/P3M", "2022-09-30/P3M");
    }

    @Test
    void lettersOfTheFormatCountOnBothSidesOfTheYear() {
        assertThat(periods(income(row("", shown(2022, "\"FY\"0\"A\""), shown(2023, "\"FY\"0\"E\"")))))
                .containsExactly("FY2022", "FY2023E");
    }

    @Test
    void monthAfterMonthIsAMonthEach() {
        assertThat(periods(income(row("", "Jan 2023", "Feb 2023", "Mar 2023"))))
                .containsExactly("2023-01-31/P1M", "2023-02-28/P1M", "2023-03-31/P1M");
    }

    @Test
    void percentagesUnderTheSameYearsAreNoFacts() {
        Book book = Book.named("Sheet1")
                .row("Income statement", null, null, null, "Common size")
                .row("In thousands", 2023, 2022, null, 2023, 2022)
                .row("Net sales", 900, 800, null, shown(1, "0%"), shown(1, "0%"))
                .row("Cost of sales", 500, 400, null, shown(0.55, "0%"), shown(0.5, "0%"))
                .row("Gross profit", 400, 400, null, shown(0.45, "0%"), shown(0.5, "0%"))
                .row("Net income", 300, 400, null, shown(0.33, "0%"), shown(0.5, "0%"));
        assertThat(periods(book)).containsExactly("FY2023", "FY2022");
    }

    @Test
    void currencyUnderTheDateAsInTheSecsViewerIsPartOfTheHeader() {
        assertThat(periods(income(
                        row("", "12 Months Ended", null),
                        row(
                                "",
                                "Dec. 31, 2023 CNY (\u00a5) \u00a5 / shares shares",
                                "Dec. 31, 2023 USD ($) $ / shares shares"))))
                .containsExactly("2023-12-31/P12M", "2023-12-31/P12M");
    }

    @Test
    void twoYearsBesideAWordAreAHeaderWhereNothingStandsOverThem() {
        assertThat(periods(income(row("Notes to the accounts", 2023, 2022)))).containsExactly("FY2023", "FY2022");
    }
}
