package closewright.workbook;

import static closewright.workbook.Book.day;
import static closewright.workbook.Book.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every way in which a header tells the periods of its columns. */
class PeriodHeadersTest {

    private static List<String> periods(Book book) {
        return Book.facts(book.read()).stream()
                .filter(fact -> fact.contains(" Net sales "))
                .map(fact -> fact.replaceAll(".* Net sales (\\S+) .*", "$1"))
                .toList();
    }

    private static Book income(@Nullable Object... header) {
        Book book =
                Book.named("Sheet1").row("Income statement").row("In thousands").row(header);
        return lines(book, header.length - 1);
    }

    private static Book lines(Book book, int columns) {
        return book.row(line("Net sales", 900, columns))
                .row(line("Cost of sales", 500, columns))
                .row(line("Gross profit", 400, columns))
                .row(line("Operating income", 300, columns))
                .row(line("Net income", 200, columns));
    }

    private static Object[] line(String label, int figure, int columns) {
        Object[] row = new Object[columns + 1];
        row[0] = label;
        for (int i = 1; i <= columns; i++) {
            row[i] = figure + i;
        }
        return row;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/closewright/period-headers.txt", delimiter = '|', quoteCharacter = '"')
    void oneHeaderCell(String header, String period) {
        List<String> expected = period.equals("none") ? List.of() : List.of(period);
        assertThat(periods(income("", header.strip()))).isEqualTo(expected);
    }

    @Test
    void durationOverTwoYearsMergedOverBoth() {
        Book book = Book.named("Operations")
                .row("Statement of operations")
                .row("", "Three Months Ended June 30,", null, "Six Months Ended June 30,", null)
                .merge("B2:C2")
                .merge("D2:E2")
                .row("", 2010, 2009, 2010, 2009);
        assertThat(periods(lines(book, 4)))
                .containsExactly("2010-06-30/P3M", "2009-06-30/P3M", "2010-06-30/P6M", "2009-06-30/P6M");
    }

    @Test
    void durationOverDatesNotMergedSpreadsToTheRight() {
        Book book = Book.named("Operations")
                .row("Statement of operations")
                .row("", "3 Months Ended", null, "12 Months Ended", null)
                .row("", "Jun. 30, 2010", "Jun. 30, 2009", "Dec. 31, 2009", "Dec. 31, 2008");
        assertThat(periods(lines(book, 4)))
                .containsExactly("2010-06-30/P3M", "2009-06-30/P3M", "2009-12-31/P12M", "2008-12-31/P12M");
    }

    @Test
    void dayInTheTitleCompletesTheYearsOfTheColumns() {
        Book book = Book.named("Operations")
                .row("Statements of income")
                .row("For the years ended December 31, 2010 and 2009")
                .row("", 2010, 2009);
        assertThat(periods(lines(book, 2))).containsExactly("2010-12-31/P12M", "2009-12-31/P12M");
    }

    @Test
    void realDatesAYearApartAreYears() {
        assertThat(periods(income("", day("2010-06-30", "mmm d, yyyy"), day("2009-06-30", "mmm d, yyyy"))))
                .containsExactly("2010-06-30/P12M", "2009-06-30/P12M");
    }

    @Test
    void realDatesThreeMonthsApartAreQuarters() {
        assertThat(periods(income("", day("2010-03-31", "mmm-yy"), day("2010-06-30", "mmm-yy"))))
                .containsExactly("2010-03-31/P3M", "2010-06-30/P3M");
    }

    @Test
    void quartersBesideYearsWithAGap() {
        Book book = income("", "Q1 22", "Q2 22", null, "FY20", "FY21");
        assertThat(periods(book)).containsExactly("FY2022-Q1", "FY2022-Q2", "FY2020", "FY2021");
    }

    @Test
    void formatsThatShowAnEstimateCount() {
        assertThat(periods(income("", shown(2024, "0\"A\""), shown(2025, "0\"E\""), day("2026-12-31", "yyyy\\E"))))
                .containsExactly("FY2024", "FY2025E", "FY2026E");
    }

    @Test
    void actualAndForecastOverTheColumns() {
        Book book = Book.named("Operations")
                .row("Income statement")
                .row("", "Actual", null, "Forecast", null)
                .row("", 2010, 2011, 2012, 2013);
        assertThat(periods(lines(book, 4))).containsExactly("FY2010", "FY2011", "FY2012E", "FY2013E");
    }

    @Test
    void datesOverFiscalQuartersKeepTheDate() {
        Book book = Book.named("Model")
                .row("", day("2022-08-28", "d-mmm-yy"), day("2022-11-27", "d-mmm-yy"))
                .row("", "Q123", "Q223");
        assertThat(periods(lines(book, 2))).containsExactly("2022-08-28/P3M", "2022-11-27/P3M");
    }

    @Test
    void lineBreaksInAHeaderCellAreBlanks() {
        assertThat(periods(income("", "Year ended\nJune 30,\n2023", "FY22\nActual")))
                .containsExactly("2023-06-30/P12M", "2022-06-30/P12M");
    }

    @Test
    void growthColumnsBetweenPeriodsHoldNoFacts() {
        assertThat(periods(income("", "2010", "% change", "2009"))).containsExactly("FY2010", "FY2009");
    }

    @Test
    void monthsWithYearsOfTwoDigitsAreToldByTheirNeighbours() {
        assertThat(periods(income("", "Mar 10", "Mar 11", "Mar 12")))
                .containsExactly("2010-03-31/P12M", "2011-03-31/P12M", "2012-03-31/P12M");
    }

    @Test
    void quartersUnderTheirFiscalYear() {
        Book book = Book.named("Quarterly")
                .row("Income statement")
                .row("", "Fiscal 2010", null, null, null)
                .merge("B2:E2")
                .row("", "Q1", "Q2", "Q3", "Q4");
        assertThat(periods(lines(book, 4))).containsExactly("FY2010-Q1", "FY2010-Q2", "FY2010-Q3", "FY2010-Q4");
    }

    @Test
    void figuresThatLookLikeYearsAreNoHeader() {
        Book book = income("", 2010, 2009).row("Other income", 2001, 1999).row("Extraordinary items", 5, 6);
        assertThat(book.facts())
                .contains("IS B9 Other income FY2010 1000 2001", "IS B10 Extraordinary items FY2010 1000 5");
    }
}
