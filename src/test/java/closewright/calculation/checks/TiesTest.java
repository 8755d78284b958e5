package closewright.calculation.checks;

import static closewright.statement.Invented.DECEMBER_31;
import static closewright.statement.Invented.H1;
import static closewright.statement.Invented.JUNE_30;
import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.formula.Figures;
import closewright.statement.Finding;
import closewright.statement.Invented;
import closewright.statement.Statement.Kind;
import closewright.statement.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;

class TiesTest {

    @Test
    void theDeficitGrowsByTheNetLoss() {
        assertThat(run(deficit("-1531", "Stock plans")))
                .containsExactly("Change in Accumulated deficit = Net loss, Six Months Ended June 30, 2010: FOOTS");
        assertThat(run(deficit("-1351", "Stock plans")))
                .containsExactly("Change in Accumulated deficit = Net loss, Six Months Ended June 30, 2010: FAILS");
    }

    @Test
    void dividendsMayExplainAnotherChangeOfTheDeficit() {
        assertThat(run(deficit("-1351", "Dividends paid")))
                .containsExactly("Change in Accumulated deficit: more than net income may have gone through it, such as"
                        + " dividends: NOT TESTED");
    }

    @Test
    void retainedEarningsMayHaveBeenPaidOut() {
        assertThat(run(Invented.workbook(
                        Invented.statement("Balance", Kind.BALANCE_SHEET, JUNE_30, DECEMBER_31)
                                .line("Retained earnings", "accumulated-deficit", "238330", "231250"),
                        Invented.statement("Income", Kind.INCOME, H1).line("Net income", "net-income", "11964"))))
                .containsExactly("Change in Retained earnings: more than net income may have gone through it, such as"
                        + " dividends: NOT TESTED");
    }

    private static Statements deficit(String netLoss, String other) {
        return Invented.workbook(
                Invented.statement("Balance", Kind.BALANCE_SHEET, JUNE_30, DECEMBER_31)
                        .line("Accumulated deficit", "accumulated-deficit", "-1038079", "-1036548"),
                Invented.statement("Flows", Kind.CASH_FLOW, H1)
                        .line("Net loss", "net-income", netLoss)
                        .line(other, "", "2845"));
    }

    @Test
    void linesOfOneLabelThatMostlyAgreeAreOneLine() {
        assertThat(run(twice("1183", "1218"))).hasSize(2).allMatch(line -> line.endsWith("FOOTS"));
        assertThat(run(twice("1138", "1218")))
                .filteredOn(line -> line.endsWith("FAILS"))
                .hasSize(1);
    }

    @Test
    void linesOfOneLabelThatNeverAgreeAreTwoLines() {
        assertThat(run(twice("505", "77"))).isEmpty();
    }

    private static Statements twice(String current, String prior) {
        return Invented.workbook(
                Invented.statement("Operations", Kind.INCOME, Q2, Q1)
                        .heading("Costs:")
                        .line("Impairments", "", "1183", "1218"),
                Invented.statement("Schedule", Kind.OTHER, Q2, Q1)
                        .heading("Included in the results:")
                        .line("Impairments", "", current, prior));
    }

    @Test
    void aFormulaThatLeavesALineOutIsTold() {
        Invented sheet = Invented.statement("Balance", Kind.BALANCE_SHEET, JUNE_30, DECEMBER_31)
                .line("Cash", "", "76075", "73926")
                .line("Receivables", "", "18551", "18685")
                .line("Prepaid expenses", "", "10101", "8768");
        Statements whole =
                Invented.workbook(sheet.line("Total", "", "104727", "101379").summing(3));
        assertThat(Omissions.of(Workings.of(whole))).isEmpty();
        Statements shorter = Invented.workbook(shorter());
        assertThat(Omissions.of(Workings.of(shorter)))
                .extracting(Finding::fact)
                .containsExactly("the formula of \"Total\" leaves out \"Receivables\" in row 2");
    }

    private static Invented shorter() {
        return Invented.statement("Balance", Kind.BALANCE_SHEET, JUNE_30, DECEMBER_31)
                .line("Cash", "", "76075", "73926")
                .line("Receivables", "", "18551", "18685")
                .line("Prepaid expenses", "", "10101", "8768")
                .line("Total", "", "86176", "82694")
                .summingOnly("Cash", "Prepaid expenses");
    }

    private static List<String> run(Statements workbook) {
        Figures figures = Figures.of(workbook);
        return Rule.all(Workings.of(workbook)).stream()
                .map(check ->
                        check.subject() + ": " + check.run(figures).state().text())
                .toList();
    }
}
