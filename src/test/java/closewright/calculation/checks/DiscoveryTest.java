package closewright.calculation.checks;

import static closewright.statement.Invented.DECEMBER_31;
import static closewright.statement.Invented.JUNE_30;
import static closewright.statement.Invented.Q2;
import static closewright.statement.Invented.Q2_LAST_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.period.Part;
import closewright.period.Period;
import closewright.statement.Invented;
import closewright.statement.Statement.Kind;
import org.junit.jupiter.api.Test;

/** Which lines a typed total is taken to add up. */
class DiscoveryTest {

    @Test
    void aMemoAmongTheAddendsIsLeftOut() {
        Invented flows = Invented.statement("Flows", Kind.CASH_FLOW, year(2012), year(2013), year(2014))
                .heading("Operations")
                .line("Net income", "net-income", "1518", "1958", "2019")
                .line("Depreciation", "", "1762", "1215", "919")
                .line("Taxes paid, supplemental", "", "442", "686", "451")
                .line("Interest paid, supplemental", "", "515", "522", "543")
                .line("Changes in working capital", "", "-947", "-768", "-330")
                .total("Cash from operations", "operating-cash-flow", "2333", "2405", "2608");
        assertThat(Ran.sums(flows))
                .containsExactly(
                        "Cash from operations = Net income + Depreciation + Changes in working capital: FOOTS");
    }

    @Test
    void anOfWhichLineBesideTheTotalIsLeftOut() {
        Invented balance = Invented.statement("Balance", Kind.BALANCE_SHEET, year(2018), year(2019), year(2020))
                .total("Total current liabilities", "", "171", "183", "198")
                .total("Total non-current liabilities", "", "398", "429", "440")
                .line("Capital leases, included above", "", "", "48", "41")
                .total("Total liabilities", "total-liabilities", "569", "612", "638");
        assertThat(Ran.sums(balance))
                .containsExactly(
                        "Total liabilities = Total current liabilities + Total non-current liabilities: FOOTS");
    }

    @Test
    void aFigureInOnlyOneColumnIsNoMemoButAnError() {
        Invented balance = Invented.statement("Balance", Kind.BALANCE_SHEET, year(2018), year(2019), year(2020))
                .heading("Liabilities")
                .line("Payables", "", "171", "183", "198")
                .line("Debt", "", "398", "429", "440")
                .line("Leases", "", "0", "0", "41")
                .total("Total liabilities", "total-liabilities", "569", "612", "638");
        assertThat(Ran.sums(balance)).contains("Total liabilities = Payables + Debt + Leases: FAILS");
    }

    @Test
    void theLinesOfATotalThatDoesNotFootAreNotAddedUpAgain() {
        Invented balance = Invented.statement("Balance", Kind.BALANCE_SHEET, year(2018), year(2019), year(2020))
                .heading("Liabilities")
                .line("Payables", "", "171", "183", "198")
                .line("Debt", "", "398", "429", "440")
                .total("Total liabilities", "", "569", "612", "638")
                .line("Preferred stock", "", "0", "0", "0")
                .line("Common stock", "", "13", "57", "91")
                .line("Reserves", "", "131", "152", "174")
                .line("Retained earnings", "", "202", "217", "301")
                .total("Total stockholders' equity", "", "444", "487", "512")
                .total("Total liabilities and equity", "", "1013", "1099", "1150");
        assertThat(Ran.sums(balance))
                .contains("Total liabilities and equity = Total liabilities + Total stockholders' equity: FOOTS");
    }

    @Test
    void aTotalOfOneLineAndANilIsASum() {
        Invented income = Invented.statement("Operations", Kind.INCOME, Q2, Q2_LAST_YEAR)
                .line("Income before extraordinary items", "", "1422", "905")
                .line("Extraordinary items", "", "0", "0")
                .total("Total income", "", "1422", "905");
        assertThat(Ran.sums(income))
                .containsExactly("Total income = Income before extraordinary items + Extraordinary items: FOOTS");
    }

    @Test
    void aColumnThatRepeatsAnotherProvesNothingMore() {
        Invented notes = Invented.statement("Notes", Kind.OTHER, JUNE_30, DECEMBER_31)
                .line("Issue of 2010", "", "486", "486")
                .line("Issue of 2011", "", "718", "718")
                .line("Issue of 2012", "", "1204", "1204")
                .line("Issue of 2013", "", "2814", "2814")
                .total("Total face value", "", "5222", "5222");
        assertThat(Ran.sums(notes))
                .containsExactly(
                        "Total face value = Issue of 2010 + Issue of 2011 + Issue of 2012 + Issue of 2013: FOOTS");
    }

    @Test
    void comprehensiveIncomeIsNetIncomeAndTheOther() {
        Invented income = Invented.statement("Comprehensive", Kind.COMPREHENSIVE_INCOME, Q2, Q2_LAST_YEAR)
                .total("Net loss", "", "-38", "-20")
                .line("Less: attributable to others", "", "-19", "6")
                .line("Net loss attributable to us", "", "-19", "-26")
                .line("Translation", "", "-536", "-119")
                .line("Hedges", "", "-3", "-22")
                .line("Other comprehensive loss", "", "-539", "-141")
                .line("Less: other comprehensive loss of others", "", "-337", "1")
                .line("Other comprehensive loss of ours", "", "-202", "-142")
                .line("Comprehensive loss", "", "-577", "-161");
        assertThat(Ran.sums(income)).contains("Comprehensive loss = Net loss + Other comprehensive loss: FOOTS");
    }

    @Test
    void aTotalIsBrokenDownInTwoWays() {
        Invented charges = Invented.statement("Charges", Kind.OTHER, Q2, Q2_LAST_YEAR)
                .total("Total charges", "", "6815", "3830")
                .heading("Termination")
                .total("Total charges", "", "1613", "2430")
                .heading("Relocation")
                .total("Total charges", "", "5202", "1400")
                .heading("Services | Segments")
                .total("Total charges", "", "4011", "1103")
                .heading("Products | Segments")
                .total("Total charges", "", "2804", "2727");
        assertThat(Ran.sums(charges)).containsExactly("Total charges = Total charges + Total charges: FOOTS");
        assertThat(Ran.checks(new Footing(), charges)).hasSize(4).allMatch(line -> line.endsWith(": FOOTS"));
    }

    @Test
    void theLastPartOfATotalAboveIsNoTotalItself() {
        Invented segments = Invented.statement("Segments", Kind.OTHER, year(2021), year(2022), year(2023))
                .total("Total revenue", "", "3810", "4022", "4413")
                .heading("By region")
                .line("Americas", "", "3010", "3222", "3413")
                .line("Asia", "", "800", "800", "1000");
        assertThat(Ran.sums(segments)).containsExactly("Total revenue = Americas + Asia: FOOTS");
    }

    @Test
    void netCashOfOneLineIsATotal() {
        Invented flows = Invented.statement("Flows", Kind.CASH_FLOW, Q2, Q2_LAST_YEAR)
                .heading("Investing activities:")
                .line("Capital expenditures", "", "-360", "-510")
                .total("Net cash used in investing activities", "investing-cash-flow", "-360", "-510");
        assertThat(Ran.sums(flows))
                .containsExactly("Net cash used in investing activities = Capital expenditures: FOOTS");
    }

    @Test
    void netInterestIncomeIsWhatTwoBlocksLeave() {
        Invented bank = Invented.statement("Income", Kind.INCOME, Q2, Q2_LAST_YEAR)
                .heading("Interest income:")
                .line("Loans", "", "41210", "35110")
                .line("Securities", "", "6343", "5781")
                .total("Total interest income", "", "47553", "40891")
                .heading("Interest expense:")
                .line("Deposits", "", "12011", "6210")
                .line("Borrowings", "", "2110", "1875")
                .total("Total interest expense", "", "14121", "8085")
                .line("Net interest income", "", "33432", "32806");
        assertThat(Ran.sums(bank))
                .contains("Net interest income = Total interest income - Total interest expense: FOOTS");
    }

    @Test
    void twoTotalsOfColumnsInTurnHaveTheLinesOfTheirColumns() {
        Invented changes = Invented.statement("Changes", Kind.OTHER, year(2020), year(2021), year(2022), year(2023))
                .heading("Change in derivatives:")
                .line("Change in fair value", "", "-318", "", "1333", "")
                .line("Change in fair value, other columns", "", "", "456", "", "-75")
                .line("Realized", "", "-628", "", "156", "")
                .line("Realized, other columns", "", "", "232", "", "-591")
                .total("Total change", "", "-946", "", "1489", "")
                .total("Total change, other columns", "", "", "688", "", "-666");
        assertThat(Ran.sums(changes))
                .containsExactly(
                        "Total change = Change in fair value + Realized: FOOTS",
                        "Total change, other columns = Change in fair value, other columns + Realized, other columns: FOOTS");
    }

    @Test
    void aMemoTotalOfWhatItNamesLeavesTheLinesToOtherTotals() {
        Invented balance = Invented.statement("Balance", Kind.BALANCE_SHEET, year(2012), year(2013), year(2014))
                .heading("Liabilities")
                .line("Accounts payable", "", "1036", "1055", "6957")
                .line("Current portion of debt", "", "1254", "3276", "431")
                .total("Total current liabilities", "", "2290", "4331", "7388")
                .line("Long-term debt", "", "8333", "7858", "9460")
                .total("Total debt", "", "9587", "11134", "9891")
                .line("Deferred taxes", "", "1877", "1820", "1446")
                .total("Total liabilities", "", "12500", "14009", "18294");
        assertThat(Ran.sums(balance))
                .contains(
                        "Total debt = Current portion of debt + Long-term debt: FOOTS",
                        "Total liabilities = Total current liabilities + Long-term debt + Deferred taxes: FOOTS");
    }

    @Test
    void membersOfAHeadingAreAddedThoughTheirFiguresAreFew() {
        Invented levels = Invented.statement("Levels", Kind.OTHER, JUNE_30, DECEMBER_31)
                .heading("Level 2")
                .line("Unrealized gains", "", "145", "138")
                .heading("Treasury securities | Level 2")
                .line("Unrealized gains", "", "24", "45")
                .heading("Corporate securities | Level 2")
                .line("Unrealized gains", "", "121", "93");
        assertThat(Ran.sums(levels)).containsExactly("Unrealized gains = Unrealized gains + Unrealized gains: FOOTS");
    }

    @Test
    void aForecastThatLeavesPartsBlankIsNotJudged() {
        Invented model = Invented.statement(
                        "Model",
                        Kind.INCOME,
                        year(2022),
                        year(2023),
                        year(2024).asEstimate(),
                        year(2025).asEstimate())
                .line("Revenue", "revenue", "1807", "2044", "2250", "2470")
                .line("Cost of revenue", "cost-of-revenue", "803", "902", "", "")
                .total("Gross profit", "gross-profit", "1004", "1142", "1260", "1390");
        assertThat(Ran.checks(new Footing(), model)).hasSize(2).allMatch(line -> line.endsWith(": FOOTS"));
    }

    private static Period year(int year) {
        return Period.fiscal(year, Part.YEAR);
    }

    @Test
    void aChanceSumOfOneColumnGivesWayToTheTotal() {
        Invented maturities = Invented.statement("Maturities", Kind.OTHER, JUNE_30)
                .line("2023", "", "2750")
                .line("2024", "", "5250")
                .line("2025", "", "2250")
                .line("2026", "", "3000")
                .line("Thereafter", "", "34261")
                .total("Total", "", "47511");
        assertThat(Ran.sums(maturities)).containsExactly("Total = 2023 + 2024 + 2025 + 2026 + Thereafter: FOOTS");
    }
}
