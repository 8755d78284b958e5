package closewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns beside the labels that hold no labels, and unit lines in unusual places. */
class LabelColumnsTest {

    private static List<String> facts(Book book) {
        return book.facts().stream().filter(fact -> fact.contains("FY2023")).toList();
    }

    @Test
    void referencesToNotesAreNoLabels() {
        Book book = Book.named("Income statement")
                .row("", "", 2023, 2022)
                .row("Revenue", "3, 4.1", 900, 800)
                .row("Cost of sales", "8(a)", 500, 400)
                .row("Profit for the year", "Note 12", 400, 400);
        assertThat(facts(book))
                .containsExactly(
                        "IS C2 Revenue FY2023 - 900",
                        "IS C3 Cost of sales FY2023 - 500",
                        "IS C4 Profit for the year FY2023 - 400");
    }

    @Test
    void unitsRepeatedBesideTheLabelsAreNoLabels() {
        Book book = Book.named("Income statement")
                .row("Line", "Unit", 2023, 2022)
                .row("Revenue", "USDm", 900, 800)
                .row("Cost of sales", "USDm", 500, 400)
                .row("Gross profit", "USDm", 400, 400)
                .row("Net income", "USDm", 300, 200);
        assertThat(facts(book)).contains("IS C2 Revenue FY2023 1000000 900").hasSize(4);
    }

    @Test
    void fieldsOfADatabaseBesideTheLabelsAreNoLabels() {
        Book book = Book.named("Income statement")
                .row("", "", 2023, 2022)
                .row("Revenue", "SALES_REV_TURN", 900, 800)
                .row("Cost of sales", "IS_COGS", 500, 400)
                .row("Gross profit", "GROSS_PROFIT", 400, 400)
                .row("EBITDA", "EBITDA", 300, 200);
        assertThat(facts(book))
                .contains("IS C2 Revenue FY2023 - 900", "IS C5 EBITDA FY2023 - 300")
                .hasSize(4);
    }

    @Test
    void thousandsInTheCornerAreAUnitAndNoFigure() {
        Book book = Book.named("Income statement")
                .row("", "£000", "£000")
                .row("", 2023, 2022)
                .row("Revenue", 900, 800)
                .row("Cost of sales", 500, 400)
                .row("Net income", 400, 400);
        assertThat(facts(book)).contains("IS B3 Revenue FY2023 1000 900");
    }

    @Test
    void unitLineUnderTheFiguresHolds() {
        Book book = Book.named("Income statement")
                .row("", 2023, 2022)
                .row("Revenue", 900, 800)
                .row("Cost of sales", 500, 400)
                .row("Net income", 400, 400)
                .blank()
                .row("All amounts in millions of euros.");
        assertThat(facts(book)).contains("IS B2 Revenue FY2023 1000000 900");
    }

    @Test
    void thousandDollarsOfParValueAreNoUnit() {
        Book book = Book.named("Balance sheet")
                .row("In millions")
                .row("", 2023, 2022)
                .row("Preferred stock, $1,000 liquidation preference", 900, 800)
                .row("Total assets", 900, 800)
                .row("Total liabilities", 500, 400);
        assertThat(facts(book)).contains("BS B3 Preferred stock, $1,000 liquidation preference FY2023 1000000 900");
    }

    @Test
    void minusBehindTheNumberAndFootnoteMarksAreRead() {
        Book book = Book.named("Income statement")
                .row("", 2023, 2022)
                .row("Revenue", "12,345 (1)", 800)
                .row("Cost of sales", "345-", 400)
                .row("Net income", "12,000*", 400);
        assertThat(facts(book))
                .containsExactly(
                        "IS B2 Revenue FY2023 - 12345",
                        "IS B3 Cost of sales FY2023 - -345",
                        "IS B4 Net income FY2023 - 12000");
    }

    @Test
    void figuresUnderAnotherCaptionAreNotTakenForThePeriod() {
        Book book = Book.named("Goodwill")
                .row("(In millions)", null, "June 30, 2023", null, "Acquisitions", null, "June 30, 2022")
                .row("Cloud", 24190, null, 17, null, 24207)
                .row("Devices", null, 12697, null, 505, null, 13202)
                .row("Games", null, 6464, null, 5556, null, 12020)
                .row("Total", 43351, null, 6078, null, 49429);
        assertThat(book.facts().stream().filter(fact -> fact.contains(" 2023-06-30")))
                .map(fact -> fact.replaceFirst(" 2023-06-30\\S* \\d+", ""))
                .containsExactly(
                        "OTHER B2 Cloud 24190",
                        "OTHER C3 Devices 12697",
                        "OTHER C4 Games 6464",
                        "OTHER B5 Total 43351");
    }

    @Test
    void aFootnotesMarkBesideFiguresIsALabel() {
        Book book = Book.named("Warranty")
                .row("", 2023, 2022)
                .row("Beginning balance", 164, 74)
                .row("Provisions", 18, 18)
                .row(-1, 119, 1)
                .row("Ending balance", 301, 93);
        assertThat(facts(book)).contains("OTHER B4 -1 FY2023 - 119");
    }
}
