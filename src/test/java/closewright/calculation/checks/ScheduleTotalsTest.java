package closewright.calculation.checks;

import static closewright.statement.Invented.DECEMBER_31;
import static closewright.statement.Invented.JUNE_30;
import static closewright.statement.Invented.Q2;
import static closewright.statement.Invented.Q2_LAST_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.statement.Invented;
import closewright.statement.Statement.Kind;
import org.junit.jupiter.api.Test;

/** Totals of schedules and notes, whose parts stand under headings of their own or below. */
class ScheduleTotalsTest {

    @Test
    void aReconciliationOfSegmentsFootsOverItsHeadings() {
        Invented reconciliation = Invented.statement("Reconciliation", Kind.OTHER, Q2, Q2_LAST_YEAR)
                .line("Operating income", "", "29589", "27900")
                .line("Research", "", "-8550", "-7903")
                .heading("Operating segments")
                .line("Operating income", "", "40136", "37706")
                .heading("Reconciling items")
                .line("Research", "", "-8550", "-7903")
                .heading("Corporate")
                .line("Other expenses", "", "-1997", "-1903");
        assertThat(Ran.sums(reconciliation))
                .containsExactly("Operating income = Operating income + Research + Other expenses: FOOTS");
    }

    @Test
    void aBlockWithTheLinesOfAnotherAddsThemUpAsThatDoes() {
        Invented securities = Invented.statement("Securities", Kind.OTHER, JUNE_30, DECEMBER_31)
                .heading("Bonds")
                .line("Cost", "", "14509", "16150")
                .line("Gains", "", "24", "45")
                .line("Losses", "", "-445", "-516")
                .line("Fair value", "", "14088", "15679")
                .heading("Deposits")
                .line("Cost", "", "1744", "873")
                .line("Gains", "", "0", "0")
                .line("Losses", "", "0", "0")
                .line("Fair value", "", "1744", "873");
        assertThat(Ran.checks(new Footing(), securities))
                .contains(
                        "Deposits: Fair value, June 30, 2010: FOOTS", "Deposits: Fair value, December 31, 2009: FOOTS");
    }

    @Test
    void aMeasureOfTheWholeAddsUpThatMeasureOfItsParts() {
        Invented securities = Invented.statement("Securities", Kind.OTHER, JUNE_30, DECEMBER_31)
                .line("Cash and securities, unrealized gains", "", "3760", "6880")
                .line("Cash and securities, fair value", "", "132922", "156650")
                .heading("Level 1")
                .line("Securities, equity, unrealized gains", "", "810", "1050")
                .heading("Level 2")
                .line("Securities, debt, unrealized gains", "", "2950", "5830");
        assertThat(Ran.sums(securities))
                .containsExactly("Cash and securities, unrealized gains = Securities, equity, unrealized gains"
                        + " + Securities, debt, unrealized gains: FOOTS");
    }

    @Test
    void headingsThatArePartsOfAnotherAddUpToItsTotal() {
        Invented overdue = Invented.statement("Overdue", Kind.OTHER, JUNE_30, DECEMBER_31)
                .heading("Contracts")
                .line("Gross balance", "", "439828", "499549")
                .line("Overdue", "", "47496", "52447")
                .heading("Contracts | 31 to 60 days")
                .line("Gross balance outstanding", "", "33453", "35184")
                .heading("Contracts | Over 60 days")
                .line("Gross balance outstanding", "", "14043", "17263");
        assertThat(Ran.sums(overdue))
                .containsExactly("Overdue = Gross balance outstanding + Gross balance outstanding: FOOTS");
    }

    @Test
    void aTotalAddsUpTheLinesThatItNamesWithThoseOfItsBlock() {
        Invented debt = Invented.statement("Debt", Kind.OTHER, JUNE_30, DECEMBER_31)
                .heading("Borrowings")
                .line("Current portion", "", "12", "639")
                .total("Total short-term borrowings", "", "1140", "2037")
                .heading("Bank")
                .line("Short-term borrowings", "", "1055", "1295")
                .heading("Others")
                .line("Short-term borrowings", "", "73", "103");
        assertThat(Ran.sums(debt))
                .containsExactly("Total short-term borrowings = Current portion + Short-term borrowings"
                        + " + Short-term borrowings: FOOTS");
    }

    @Test
    void aWholeIsItsMembersAndWhatItCallsOther() {
        Invented interests = Invented.statement("Interests", Kind.OTHER, JUNE_30, DECEMBER_31)
                .line("Noncontrolling interests", "", "23006", "24133")
                .line("Other noncontrolling interests", "", "109", "140")
                .heading("Parent company")
                .line("Noncontrolling interests", "", "22897", "23993");
        assertThat(Ran.sums(interests))
                .containsExactly(
                        "Noncontrolling interests = Noncontrolling interests + Other noncontrolling interests: FOOTS");
    }

    @Test
    void aTotalMayStandOverItsPartsWithoutASign() {
        Invented revenue = Invented.statement("Clubs", Kind.OTHER, Q2, Q2_LAST_YEAR)
                .line("Revenue", "", "79466", "104725")
                .line("Club revenue", "", "78876", "103946")
                .line("Other revenue", "", "590", "779");
        assertThat(Ran.sums(revenue)).containsExactly("Revenue = Club revenue + Other revenue: FOOTS");
    }

    @Test
    void whatFollowsAResultIsNotWhatItAddsUp() {
        Invented income = Invented.statement("Income", Kind.OTHER, Q2, Q2_LAST_YEAR)
                .line("Result before taxes", "", "15250", "12190")
                .line("Taxes", "", "8020", "2910")
                .line("Income after taxes", "", "7230", "9280");
        assertThat(Ran.sums(income)).containsExactly("Income after taxes = Result before taxes - Taxes: FOOTS");
    }

    @Test
    void theTotalAddsUpALineThatItsFormulaMakesWhatTheTotalLacks() {
        Invented balance = Invented.statement("Balance", Kind.BALANCE_SHEET, JUNE_30, DECEMBER_31)
                .heading("Assets")
                .line("Cash", "cash", "22846", "11817")
                .line("Inventories", "", "46383", "61229")
                .line("Other", "", "36894", "34538")
                .total("Total assets", "total-assets", "106123", "107584")
                .plug("Other", "Total assets", "Cash", "Inventories");
        assertThat(Ran.sums(balance)).containsExactly("Total assets = Cash + Inventories + Other: FOOTS");
    }

    @Test
    void membersOfTheVeryNameGoBeforeThoseOfTheMeasure() {
        Invented derivatives = Invented.statement("Derivatives", Kind.OTHER, JUNE_30, DECEMBER_31)
                .line("Assets, fair value", "", "2210", "1500")
                .line("Liabilities, fair value", "", "-2480", "-950")
                .heading("Designated")
                .line("Assets, fair value", "", "20", "60")
                .line("Liabilities, fair value", "", "-1", "0")
                .heading("Not designated")
                .line("Assets, fair value", "", "2190", "1440")
                .line("Liabilities, fair value", "", "-2479", "-950");
        assertThat(Ran.sums(derivatives))
                .containsExactlyInAnyOrder(
                        "Assets, fair value = Assets, fair value + Assets, fair value: FOOTS",
                        "Liabilities, fair value = Liabilities, fair value + Liabilities, fair value: FOOTS");
    }
}
