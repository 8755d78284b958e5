package closewright.calculation.checks;

import static closewright.statement.Invented.DECEMBER_31;
import static closewright.statement.Invented.H1;
import static closewright.statement.Invented.JUNE_30;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.period.Part;
import closewright.period.Period;
import closewright.statement.Invented;
import closewright.statement.Statement.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CashTiesTest {

    private static final String CLOSING =
            "Closing cash, Six Months Ended June 30, 2010 = cash on the balance sheet, June 30, 2010: ";

    @Test
    void restrictedCashIsCountedWhereTheCashFlowCountsIt() {
        assertThat(closing("Cash and restricted cash at end of period", "76975", "Restricted cash"))
                .containsExactly(CLOSING + "FOOTS");
        assertThat(closing("Cash and restricted cash at end of period", "76957", "Restricted cash"))
                .containsExactly(CLOSING + "FAILS");
    }

    @Test
    void overdraftsAreTakenOffWhereTheCashFlowDoes() {
        assertThat(closing("Cash at end of period", "75175", "Bank overdrafts")).containsExactly(CLOSING + "FOOTS");
    }

    @Test
    void restrictedCashInsideOtherLinesLeavesCashNotTested() {
        assertThat(closing("Cash and restricted cash at end of period", "76975", "Prepaid expenses"))
                .containsExactly("Closing cash: restricted cash may stand inside other lines of the balance sheet:"
                        + " NOT TESTED");
    }

    private static List<String> closing(String label, String figure, String beside) {
        return Ran.checks(
                new CashTies(),
                Invented.statement("Balance", Kind.BALANCE_SHEET, JUNE_30, DECEMBER_31)
                        .line("Cash", "cash", "76075", "73926")
                        .line(beside, "", "900", "800")
                        .line("Total assets", "total-assets", "104727", "101379"),
                Invented.statement("Flows", Kind.CASH_FLOW, H1).line(label, "cash-end", figure));
    }

    @Test
    void ofSeveralBalanceSheetsTheOneThatHoldsIsMeant() {
        assertThat(Ran.checks(
                        new CashTies(),
                        balance("Parent", "110"),
                        balance("Group", "76075"),
                        Invented.statement("Flows", Kind.CASH_FLOW, H1).line("Cash at end", "cash-end", "76075")))
                .containsExactly(CLOSING + "FOOTS");
    }

    private static Invented balance(String sheet, String cash) {
        return Invented.statement(sheet, Kind.BALANCE_SHEET, JUNE_30)
                .line("Cash", "cash", cash)
                .line("Total assets", "total-assets", "104727");
    }

    @Test
    void openingCashIsTheClosingCashOfTheYearBefore() {
        assertThat(Ran.checks(
                        new CashTies(), flows(year(2012, false), year(2013, false), year(2014, false), "1809", "1793")))
                .containsExactly(
                        "Opening cash, FY2013 = closing cash, FY2012: FOOTS",
                        "Opening cash, FY2014 = closing cash, FY2013: FAILS");
    }

    @Test
    void anOpeningLeftAtNilInAForecastIsNotCompared() {
        assertThat(Ran.checks(
                        new CashTies(), flows(year(2012, false), year(2013, false), year(2014, true), "1809", "0")))
                .containsExactly("Opening cash, FY2013 = closing cash, FY2012: FOOTS");
    }

    @Test
    void fiscalYearsOfCashFlowAndBalanceSheetAreTied() {
        Invented balance = Invented.statement("Balance", Kind.BALANCE_SHEET, year(2012, false), year(2013, false))
                .line("Cash", "cash", "631", "1890")
                .line("Total assets", "total-assets", "2631", "3809");
        assertThat(Ran.checks(
                        new CashTies(),
                        balance,
                        flows(year(2012, false), year(2013, false), year(2014, false), "1809", "1809")))
                .containsExactly(
                        "Closing cash, FY2012 = cash on the balance sheet, FY2012: FOOTS",
                        "Closing cash, FY2013 = cash on the balance sheet, FY2013: FAILS",
                        "Opening cash, FY2013 = cash on the balance sheet, FY2012: FOOTS",
                        "Opening cash, FY2014 = cash on the balance sheet, FY2013: FAILS");
    }

    private static Invented flows(Period first, Period second, Period third, String closing, String opening) {
        return Invented.statement("Flows", Kind.CASH_FLOW, first, second, third)
                .line("Cash at beginning", "cash-beginning", "1171", "631", opening)
                .line("Cash at end", "cash-end", "631", closing, "1413");
    }

    private static Period year(int year, boolean estimate) {
        return estimate ? Period.fiscal(year, Part.YEAR).asEstimate() : Period.fiscal(year, Part.YEAR);
    }
}
