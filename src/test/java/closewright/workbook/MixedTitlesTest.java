package closewright.workbook;

import static closewright.workbook.Book.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles that name a schedule beside a statement, and rows that are told by their words. */
class MixedTitlesTest {

    private static Book income(String title) {
        return Book.named("Sheet1")
                .row(title)
                .row("In millions", 2023, 2022)
                .row("Revenue", 900, 800)
                .row("Cost of revenue", 500, 400)
                .row("Gross profit", 400, 400)
                .row("Income before income taxes", 300, 300)
                .row("Income tax expense", 100, 100)
                .row("Net income", 200, 200);
    }

    private static List<String> kinds(Book book) {
        return book.facts().stream()
                .map(fact -> fact.replaceAll(" .*", ""))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Income Statement and Key Ratios",
                "P&L incl. segment information",
                "Quarterly Financial Supplement",
                "Birch Valuation Services Inc.",
                "Operating Model and DCF",
                "Assumptions and income statement"
            })
    void nameOfAScheduleDoesNotHideAWholeStatement(String title) {
        assertThat(kinds(income(title))).containsExactly("IS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Condensed Financial Information of Parent Company (Details)",
                "Reconciliation of net income to adjusted EBITDA",
                "Schedule of quarterly results"
            })
    void detailOfANoteIsNoStatement(String title) {
        assertThat(kinds(income(title))).containsExactly("OTHER");
    }

    @Test
    void revenueOfSegmentsAloneIsNoIncomeStatement() {
        Book book = Book.named("Segments")
                .row("In millions", 2023, 2022)
                .row("Revenue", 900, 800)
                .row("Operating income", 500, 400);
        assertThat(kinds(book)).containsExactly("OTHER");
    }

    @Test
    void namesOfExportedFieldsAreReadAsWords() {
        Book book = Book.named("data")
                .row("", "2023-09-30", "2022-09-30")
                .row("revenue", 900, 800)
                .row("costOfRevenue", 500, 400)
                .row("grossProfit", 400, 400)
                .row("operatingIncome", 300, 300)
                .row("incomeTaxExpense", 100, 100)
                .row("netIncome", 200, 200);
        assertThat(book.facts())
                .contains("IS B3 costOfRevenue 2023-09-30/P12M - 500")
                .hasSize(12);
    }

    @Test
    void quotientsWithoutAPercentFormatAreNoFacts() {
        Book book = income("Income statement")
                .row("Opex/Sales", 0.42, 0.44)
                .row("EBITDA mgn", 0.31, 0.3)
                .row("GPM", 0.444, 0.5)
                .row("Dividend payout", 0.3, 0.25)
                .row("Net margin", shown(0.2222, "0.0%"), shown(0.25, "0.0%"));
        assertThat(book.facts()).hasSize(12);
    }

    @Test
    void dateAndAnotherYearInOneCellAreATitle() {
        Book book = Book.named("Operations")
                .row("Statement of operations")
                .row("", "For the three months ended September 30, 2023 and 2022", null)
                .row("", 2023, 2022)
                .row("Revenue", 900, 800)
                .row("Cost of revenue", 500, 400)
                .row("Net income", 400, 400);
        assertThat(book.facts()).contains("IS B4 Revenue 2023-09-30/P3M - 900", "IS C4 Revenue 2022-09-30/P3M - 800");
    }
}
