package closewright.calculation.checks;

import static closewright.statement.Invented.DECEMBER_31;
import static closewright.statement.Invented.H1;
import static closewright.statement.Invented.JUNE_30;
import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.formula.Figures;
import closewright.statement.Invented;
import closewright.statement.Statement;
import closewright.statement.Statements;
import closewright.statement.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {

    @Test
    void aTotalIsReAddedFromWhatItsCellsAddUp() {
        assertThat(run(income().line("Total", "", "60525", "63365").summing(2)))
                .containsExactly(
                        "FOOTING Total, Three Months Ended June 30, 2010: FOOTS",
                        "FOOTING Total, Three Months Ended March 31, 2010: FOOTS");
    }

    @Test
    void aTypedTotalIsMatchedWithTheLinesAboveIt() {
        assertThat(run(income().total("Total", "", "60525", "63365")))
                .hasSize(2)
                .allMatch(line -> line.endsWith("FOOTS"));
    }

    @Test
    void aTypedTotalThatNothingAddsUpToIsNotTested() {
        assertThat(run(income().total("Total", "", "77777", "99999")))
                .containsExactly("FOOTING Total: no lines found that add up to it: NOT TESTED");
    }

    @Test
    void aTypedTotalThatAddsUpInOneColumnFailsInTheOther() {
        assertThat(run(income().total("Total", "", "60525", "63356")))
                .containsExactly(
                        "FOOTING Total, Three Months Ended June 30, 2010: FOOTS",
                        "FOOTING Total, Three Months Ended March 31, 2010: FAILS");
    }

    @Test
    void aWrongDigitInAnAddendFails() {
        Invented wrong = Invented.statement("Operations", Statement.Kind.INCOME, Q2)
                .line("Data center", "", "31297")
                .line("IP", "", "29328")
                .line("Total", "", "60525")
                .summing(2);
        assertThat(run(wrong)).containsExactly("FOOTING Total, Three Months Ended June 30, 2010: FAILS");
    }

    @Test
    void aTotalOfTotalsIsMatchedWithThem() {
        Invented nested = Invented.statement("Sheet", Statement.Kind.BALANCE_SHEET, JUNE_30)
                .line("Cash", "", "10")
                .line("Receivables", "", "20")
                .total("Current", "", "30")
                .line("Plant", "", "40")
                .total("Assets", "", "70");
        assertThat(run(nested)).hasSize(2).allMatch(line -> line.endsWith("FOOTS"));
    }

    @Test
    void assetsEqualLiabilitiesAndEquity() {
        Invented balance = Invented.statement("Balance", Statement.Kind.BALANCE_SHEET, JUNE_30, DECEMBER_31)
                .line("Total assets", "total-assets", "100", "90")
                .line("Total liabilities", "total-liabilities", "60", "50")
                .line("Equity", "total-equity", "40", "39");
        assertThat(run(balance))
                .containsExactly(
                        "BALANCE Assets = liabilities + equity, June 30, 2010: FOOTS",
                        "BALANCE Assets = liabilities + equity, December 31, 2009: ROUNDING");
    }

    @Test
    void cashTiesWithTheBalanceSheetsOfBothDates() {
        Statements workbook = Invented.workbook(
                Invented.statement("Balance", Statement.Kind.BALANCE_SHEET, JUNE_30, DECEMBER_31)
                        .line("Cash", "cash", "76075", "73926"),
                Invented.statement("Flows", Statement.Kind.CASH_FLOW, H1)
                        .line("Opening", "cash-beginning", "73926")
                        .line("Closing", "cash-end", "76570"));
        assertThat(run(workbook))
                .containsExactly(
                        "CASH Closing cash, Six Months Ended June 30, 2010 = cash on the balance sheet, June 30, 2010: FAILS",
                        "CASH Opening cash, Six Months Ended June 30, 2010 = cash on the balance sheet, December 31, 2009: FOOTS");
    }

    @Test
    void sixMonthsAreTheirQuarters() {
        Statements workbook = Invented.workbook(
                Invented.statement("Flows", Statement.Kind.CASH_FLOW, H1).line("Net loss", "net-income", "-1531"),
                Invented.statement("Quarters", Statement.Kind.OTHER, Q2, Q1)
                        .line("Net loss", "net-income", "-1271", "-260"));
        assertThat(run(workbook))
                .containsExactly("PERIODS Net loss, Six Months Ended June 30, 2010 = its quarters: FOOTS");
    }

    @Test
    void theSameLineAgreesOnEverySheet() {
        Statements workbook = Invented.workbook(
                Invented.statement("Operations", Statement.Kind.INCOME, Q2)
                        .heading("Revenues:")
                        .line("Services", "", "31197"),
                Invented.statement("Supplemental", Statement.Kind.OTHER, Q2, Q1)
                        .heading("REVENUES")
                        .line("Services", "", "31297", "33722")
                        .heading("Costs")
                        .line("Services", "", "19784", "23043"));
        assertThat(run(workbook))
                .containsExactly("AGREEMENT REVENUES: Services, Three Months Ended June 30, 2010 = Operations: FAILS");
    }

    @Test
    void linesOfOneNameOnOperationsAndCashFlowsAreDifferentFigures() {
        Statements workbook = Invented.workbook(
                Invented.statement("Operations", Statement.Kind.INCOME, Q2).line("Depreciation", "", "7013"),
                Invented.statement("Flows", Statement.Kind.CASH_FLOW, Q2).line("Depreciation", "", "7992"));
        assertThat(run(workbook)).isEmpty();
    }

    @Test
    void stockIssuedAndTheCashItBroughtAreDifferentFigures() {
        Statements workbook = Invented.workbook(
                Invented.statement("Flows", Statement.Kind.CASH_FLOW, Q2, Q1)
                        .line("Net income", "net-income", "1271", "1260")
                        .line("Common stock issued", "", "1693", "1343"),
                Invented.statement("Equity", Statement.Kind.EQUITY, Q2, Q1)
                        .line("Common stock issued", "", "1963", "1343")
                        .line("Net income", "", "1271", "1620"));
        assertThat(run(workbook))
                .containsExactly(
                        "AGREEMENT Net income, Three Months Ended June 30, 2010 = Flows: FOOTS",
                        "AGREEMENT Net income, Three Months Ended March 31, 2010 = Flows: FAILS");
    }

    @Test
    void perShareFiguresAreRecalculated() {
        Invented statement = Invented.statement("Operations", Statement.Kind.INCOME, Q2)
                .line("Net loss", "net-income", "-60645")
                .line(Unit.Kind.PER_SHARE, "Per share", "eps-basic", "-1.22")
                .line(Unit.Kind.SHARES, "Shares", "shares-basic", "49586");
        assertThat(run(statement))
                .containsExactly(
                        "RECALCULATION Per share, Three Months Ended June 30, 2010 = net income / shares: FOOTS");
    }

    private static Invented income() {
        return Invented.statement("Operations", Statement.Kind.INCOME, Q2, Q1)
                .line("Data center", "", "31197", "33722")
                .line("IP", "", "29328", "29643");
    }

    private static List<String> run(Invented statement) {
        return run(Invented.workbook(statement));
    }

    private static List<String> run(Statements workbook) {
        Figures figures = Figures.of(workbook);
        return Rule.all(Workings.of(workbook)).stream()
                .map(check -> check.run(figures))
                .map(result -> result.check().kind() + " " + result.check().subject() + ": "
                        + result.state().text())
                .toList();
    }
}
