package closewright.workbook;

import static closewright.workbook.Book.shown;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.statement.Invented;
import closewright.statement.LineItem;
import closewright.statement.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The scale of amounts, share counts and per-share figures, as the workbook states it. */
class UnitsTest {

    private static Book income(String unitLine) {
        return Book.named("Sheet1")
                .row("Statement of income")
                .row(unitLine)
                .row("", 2010, 2009)
                .row("Net sales", 900, 800)
                .row("Cost of sales", 500, 400)
                .row("Gross profit", 400, 400)
                .row("Net income", 200, 300)
                .row("Diluted earnings per share", 1.5, 2.25)
                .row("Weighted average shares outstanding, diluted", 133, 134);
    }

    private static List<String> scales(Book book, String label) {
        return book.facts().stream()
                .filter(fact -> fact.contains(" " + label + " FY2010 "))
                .map(fact -> fact.split(" ", -1)[fact.split(" ", -1).length - 2])
                .toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/closewright/unit-lines.txt", delimiter = '|', quoteCharacter = '"')
    void unitLine(String unitLine, String amounts, String shares) {
        Book book = income(unitLine);
        assertThat(scales(book, "Net sales")).containsExactly(amounts);
        assertThat(scales(book, "Weighted average shares outstanding, diluted")).containsExactly(shares);
        assertThat(scales(book, "Diluted earnings per share")).containsExactly("1");
    }

    @Test
    void unitOfTheBlockGoesBeforeTheSheets() {
        Book book = income("In thousands")
                .blank()
                .row("Balance sheet")
                .row("In millions")
                .row("", 2010, 2009)
                .row("Cash", 5, 6)
                .row("Total assets", 5, 6)
                .row("Total liabilities", 3, 4)
                .row("Total equity", 2, 2);
        assertThat(scales(book, "Net sales")).containsExactly("1000");
        assertThat(scales(book, "Total assets")).containsExactly("1000000");
    }

    @Test
    void unitStatedOnceHoldsForTheStatementsBelow() {
        Book book = income("In thousands")
                .blank()
                .row("Balance sheet")
                .row("", 2010, 2009)
                .row("Cash", 5, 6)
                .row("Total assets", 5, 6)
                .row("Total liabilities", 3, 4);
        assertThat(scales(book, "Total assets")).containsExactly("1000");
    }

    @Test
    void basicAndDilutedAreToldByTheirHeading() {
        Book book = income("In thousands")
                .row("Earnings per share:")
                .row("Basic", 1.52, 2.3)
                .row("Diluted", 1.5, 2.25)
                .row("Weighted average shares:")
                .row("Basic", 131, 132)
                .row("Diluted", 133, 134);
        assertThat(scales(book, "Basic")).containsExactly("1", "1000");
        assertThat(scales(book, "Diluted")).containsExactly("1", "1000");
    }

    @Test
    void moneyForSharesIsNoShareCount() {
        Book book = Book.named("Cash flow")
                .row("In thousands")
                .row("", 2010, 2009)
                .row("Net income", 200, 300)
                .row("Net cash provided by operating activities", 200, 300)
                .row("Net cash used in investing activities", -20, -30)
                .row("Repurchase of common shares", -9, -8)
                .row("Dividends paid ($0.24 per share)", -3, -4)
                .row("Net cash used in financing activities", -12, -12);
        assertThat(scales(book, "Repurchase of common shares")).containsExactly("1000");
        assertThat(scales(book, "Dividends paid ($0.24 per share)")).containsExactly("1000");
    }

    @Test
    void currencyComesFromTheFormatOrTheUnitLine() {
        Book book = Book.named("Sheet1")
                .row("Statement of income")
                .row("EUR million")
                .row("", 2010)
                .row("Net sales", 900)
                .row("Cost of sales", shown(500, "\"$\"#,##0"))
                .row("Net income", 400);
        List<LineItem> items = book.read().items();
        assertThat(items.get(0).unit()).isEqualTo(Invented.unit(Unit.Kind.AMOUNT, 1_000_000, "EUR"));
        assertThat(items.get(1).unit()).isEqualTo(Invented.unit(Unit.Kind.AMOUNT, 1_000_000, "$"));
    }

    @Test
    void wholeAmountsUnderAHeadingOfPerShareFiguresAreAmounts() {
        Book book = Book.named("Earnings per share")
                .row("$ in Millions", 2023, 2022)
                .row("Earnings per share:")
                .row("Net income", 381, 207)
                .row("Basic", 1.05, 0.57);
        assertThat(book.facts()).contains("OTHER B3 Net income FY2023 1000000 381", "OTHER B4 Basic FY2023 1 1.05");
    }
}
