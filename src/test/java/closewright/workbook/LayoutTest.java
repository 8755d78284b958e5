package closewright.workbook;

import static closewright.workbook.Book.in;
import static closewright.workbook.Book.shown;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.statement.LineItem;
import closewright.statement.Statement;
import closewright.statement.Statement.Line;
import closewright.statement.Statement.Role;
import closewright.statement.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where statements stand on a sheet, and what their rows and cells mean. */
class LayoutTest {

    private static Book income(Book book) {
        return book.row("Statement of income")
                .row("In thousands", 2010, 2009)
                .row("Net sales", 900, 800)
                .row("Cost of sales", 500, 400);
    }

    private static Book balance(Book book) {
        return book.row("Balance sheet")
                .row("In thousands", "Dec. 31, 2010", "Dec. 31, 2009")
                .row("Cash and cash equivalents", 5, 6)
                .row("Total assets", 5, 6)
                .row("Total liabilities", 3, 4)
                .row("Total equity", 2, 2);
    }

    @Test
    void statementsStackedOnOneSheet() {
        Book book =
                balance(income(Book.named("All")).row("Net income", 400, 400).blank());
        assertThat(book.facts()).contains("IS B5 Net income FY2010 1000 400", "BS B10 Total assets 2010-12-31 1000 5");
    }

    @Test
    void statementsStackedUnderOneHeaderWithoutTitles() {
        Book book = Book.named("Model")
                .row("$M", "FY20", "FY21")
                .row("Revenue", 100, 110)
                .row("COGS", 50, 55)
                .row("Gross profit", 50, 55)
                .row("SG&A", 20, 20)
                .row("Net income", 30, 35)
                .blank()
                .row("Cash", 10, 20)
                .row("Accounts receivable", 5, 5)
                .row("Total assets", 15, 25)
                .row("Accounts payable", 5, 5)
                .row("Total liabilities", 5, 5)
                .row("Retained earnings", 10, 20)
                .row("Total liabilities and equity", 15, 25)
                .blank()
                .row("Net income", 30, 35)
                .row("Depreciation and amortization", 3, 3)
                .row("CFFO", 33, 38)
                .row("CapEx", -5, -5)
                .row("CFFI", -5, -5)
                .row("CFFF", -1, -1);
        List<String> facts = book.facts();
        assertThat(facts)
                .contains("IS B6 Net income FY2020 1000000 30")
                .contains("BS B10 Total assets FY2020 1000000 15")
                .contains("CF B16 Net income FY2020 1000000 30")
                .contains("CF B19 CapEx FY2020 1000000 -5");
    }

    @Test
    void statementsSideBySide() {
        Book book = Book.named("Both")
                .row("Income statement", null, null, null, "Balance sheet")
                .row("In thousands", 2010, 2009, null, "In thousands", "Dec. 31, 2010", "Dec. 31, 2009")
                .row("Net sales", 900, 800, null, "Cash and cash equivalents", 5, 6)
                .row("Cost of sales", 500, 400, null, "Total assets", 5, 6)
                .row("Gross profit", 400, 400, null, "Total liabilities", 3, 4)
                .row("Net income", 400, 400, null, "Total equity", 2, 2);
        assertThat(book.facts()).contains("IS B3 Net sales FY2010 1000 900", "BS F4 Total assets 2010-12-31 1000 5");
    }

    @Test
    void statementKnownByTheTabOnly() {
        Book book = Book.named("CF")
                .row("In thousands", 2010, 2009)
                .row("Net income", 30, 35)
                .row("Other", 3, 3);
        assertThat(book.facts()).contains("CF B2 Net income FY2010 1000 30");
    }

    @Test
    void comprehensiveIncomeIsNotTakenForIncome() {
        Book book = Book.named("Sheet1")
                .row("Statements of comprehensive income")
                .row("In thousands", 2010, 2009)
                .row("Net income", 30, 35)
                .row("Foreign currency translation", 3, 3)
                .row("Comprehensive income", 33, 38);
        assertThat(book.facts()).isNotEmpty().allMatch(fact -> fact.startsWith("CI "));
    }

    @Test
    void tablesOfNotesAreNotTakenForStatements() {
        Book book = Book.named("Note 7")
                .row("In thousands", "Dec. 31, 2010", "Dec. 31, 2009")
                .row("Cash and cash equivalents", 5, 6)
                .row("Prepaid expenses", 5, 6)
                .row("Goodwill", 3, 4);
        assertThat(book.facts()).isNotEmpty().allMatch(fact -> fact.startsWith("OTHER "));
    }

    @Test
    void onePeriodOverTwoColumnsWithSignsApart() {
        Book book = Book.named("Sheet1")
                .row("Statement of operations")
                .row("In thousands", null, 2010, null, null, 2009)
                .merge("B2:D2")
                .row("Net sales", "$", 900, null, "$", 800)
                .row("Net loss", "$", "(106", ")", "$", "(9");
        assertThat(book.facts()).contains("IS C3 Net sales FY2010 1000 900", "IS C4 Net loss FY2010 1000 -106");
    }

    @Test
    void numbersStoredAsTextAndNils() {
        Book book = income(Book.named("Sheet1"))
                .row("Other income", "1,413", "(106)")
                .row("Interest expense", "—", "--")
                .row("Other expense", "\u00a0", "- -")
                .row("Income taxes", "$ (12)", "[1]")
                .row("Net income", "7 ", "€8");
        assertThat(book.facts())
                .contains("IS B5 Other income FY2010 1000 1413", "IS C5 Other income FY2009 1000 -106")
                .contains("IS B6 Interest expense FY2010 1000 0", "IS C6 Interest expense FY2009 1000 0")
                .contains("IS C7 Other expense FY2009 1000 0", "IS B8 Income taxes FY2010 1000 -12")
                .contains("IS B9 Net income FY2010 1000 7", "IS C9 Net income FY2009 1000 8")
                .noneMatch(fact -> fact.startsWith("IS B7") || fact.startsWith("IS C8"));
    }

    @Test
    void decimalCommasOfTextNumbers() {
        Book book = Book.named("Sheet1")
                .row("Statement of income")
                .row("in EUR million", 2021, 2020)
                .row("Revenue", "1.234,5", "1.100,25")
                .row("Net income", "100,5", "-90,1");
        assertThat(book.facts())
                .contains("IS B3 Revenue FY2021 1000000 1234.5", "IS C4 Net income FY2020 1000000 -90.1");
    }

    @Test
    void growthMarginAndCheckRowsAreNoFacts() {
        Book book = income(Book.named("Sheet1"))
                .row("Gross margin %", shown(0.44, "0%"), shown(0.5, "0%"))
                .row("Sales y/y", 0.125, 0.1)
                .row("Gross profit", 400, 400)
                .row("Check", 0, 0)
                .row("Net income", 400, 400);
        assertThat(book.facts()).hasSize(8).noneMatch(fact -> fact.contains("y/y") || fact.contains("Check"));
    }

    @Test
    void labelsSpreadOverThreeColumns() {
        Book book = Book.named("Balance")
                .row("Balance sheet")
                .row("In thousands", null, null, "FY19", "FY20")
                .row("Assets")
                .row(null, "Current assets")
                .row(null, null, "Cash", 1, 2)
                .row(null, null, "Accounts receivable", 1, 2)
                .row(null, "Total current assets", null, 2, 4)
                .row("Total assets", null, null, 2, 4);
        List<LineItem> items = book.read().items();
        assertThat(items.get(0).id()).isEqualTo("Balance > Assets > Current assets > Cash");
        assertThat(book.facts()).contains("BS D7 Total current assets FY2019 1000 2");
    }

    @Test
    void repeatedLabelsAreToldApartByTheirHeading() {
        Book book = Book.named("Income")
                .row("Income statement")
                .row("In thousands", 2010, 2009)
                .row("Revenues:")
                .row(in(1, "Products"), 600, 500)
                .row(in(1, "Services"), 300, 300)
                .row("Costs:")
                .row(in(1, "Products"), 200, 200)
                .row(in(1, "Services"), 100, 100)
                .row("Net income", 600, 500);
        assertThat(book.read().items())
                .extracting(LineItem::id)
                .containsExactly(
                        "Income > Revenues > Products",
                        "Income > Revenues > Services",
                        "Income > Costs > Products",
                        "Income > Costs > Services",
                        "Income > Net income");
    }

    @Test
    void sumsAreKnownByTheirFormulas() {
        Book book = income(Book.named("Income"))
                .row("Contribution", "=B3-B4", "=C3-C4")
                .row("Net income", "=SUM(B5)", "=SUM(C5)");
        Statements statements = book.read();
        Line contribution = statements.all().get(0).lines().get(2);
        assertThat(contribution.role()).isEqualTo(Role.SUBTOTAL);
        assertThat(contribution.addends())
                .extracting(addend -> addend.weight() + " " + addend.item().label())
                .containsExactly("1 Net sales", "-1 Cost of sales");
    }

    @Test
    void hiddenRowsAreReadAndMarked() {
        Book book = income(Book.named("Income")).hideRow().row("Net income", 400, 400);
        Statement statement = book.read().all().get(0);
        assertThat(statement.lines()).extracting(Line::hidden).containsExactly(false, true, false);
    }

    @Test
    void notesBelowAreNoLines() {
        Book book = income(Book.named("Income")).row("Net income", 400, 400).row("See the accompanying notes.");
        assertThat(book.read().all().get(0).lines()).hasSize(3);
    }

    @Test
    void errorValuesAreFindings() {
        Book book = income(Book.named("Income")).row("Net income", "=1/0", 400);
        assertThat(book.read().findings()).anySatisfy(finding -> {
            assertThat(finding.place()).isEqualTo("Income!B5");
            assertThat(finding.fact()).contains("#DIV/0!");
        });
    }

    @Test
    void unstatedUnitIsAFindingWithTheLineThatSettlesIt() {
        Book book = Book.named("Income")
                .row("Income statement")
                .row("", 2010)
                .row("Net sales", 9)
                .row("Net income", 4);
        assertThat(book.read().findings())
                .anySatisfy(finding -> assertThat(finding.remedy()).contains("scale: thousands", "\"Income\""));
    }

    @Test
    void wordsInPlaceOfFiguresAreNoHeadingInTheDetailsOfAFiling() {
        Book book = Book.named("Acquisition")
                .row("Acquisition (Details) - USD ($) $ in Millions", "Jul. 03, 2017")
                .row("Customer relationships")
                .row("Intangible assets acquired", 1240)
                .row("Useful lives", "15 years")
                .row("Technology")
                .row("Intangible assets acquired", 465);
        assertThat(book.read().items().stream().map(item -> item.headings().toString()))
                .containsExactly("[Customer relationships]", "[Technology]");
    }

    @Test
    void aDateAloneInTheDetailsOfAFilingIsThatOfABalance() {
        Book book = Book.named("Securities")
                .row("Securities (Details) - USD ($) $ in Millions", "Dec. 31, 2017", "Dec. 31, 2016")
                .row("Cost", 375, 391)
                .row("Gains", 12, 25);
        assertThat(book.facts()).contains("OTHER B2 Cost 2017-12-31 1000000 375");
    }
}
