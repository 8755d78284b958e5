package closewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.checks.Rule;
import closewright.calculation.checks.Workings;
import closewright.calculation.formula.Figures;
import closewright.statement.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Memos under a statement are none of its lines, but their formulas are re-added. */
class MemoTest {

    private static Book flows(Object later) {
        return Book.named("Cash flow")
                .row("", 2023, 2022, 2021, 2020)
                .row("Net income", 900, 800, 700, 600)
                .row("Depreciation", 90, 80, 70, 60)
                .row("Cash flow from operations", "=B2+B3", "=C2+C3", "=D2+D3", "=E2+E3")
                .row("Capital expenditures", -400, -300, -200, -100)
                .row("Cash flow from investing activities", "=B5", "=C5", "=D5", "=E5")
                .row("Net change in cash", "=B4+B6", "=C4+C6", "=D4+D6", "=E4+E6")
                .blank()
                .row("Free cash flow", "=B4+B5", "=C4+C5", "=D4+D5", later);
    }

    private static List<String> checks(Statements read) {
        Figures figures = Figures.of(read);
        return Rule.all(Workings.of(read)).stream()
                .filter(check -> check.subject().contains("Free cash flow"))
                .map(check -> check.subject() + " " + check.run(figures).state().text())
                .toList();
    }

    @Test
    void freeCashFlowIsNoFactOfTheStatement() {
        assertThat(flows("=E4+E5").facts()).noneMatch(fact -> fact.contains("Free cash flow"));
    }

    @Test
    void freeCashFlowIsAddedUpAsItsFormulaDoes() {
        assertThat(checks(flows("=E4+E5").read()))
                .containsExactly(
                        "Memo: Free cash flow, FY2023 FOOTS",
                        "Memo: Free cash flow, FY2022 FOOTS",
                        "Memo: Free cash flow, FY2021 FOOTS",
                        "Memo: Free cash flow, FY2020 FOOTS");
    }

    @Test
    void freeCashFlowWithoutAFormulaIsWhatOperationsLeaveAfterCapitalExpenditures() {
        Book book = Book.named("Cash flow")
                .row("", 2023, 2022, 2021)
                .row("Net income", 900, 800, 700)
                .row("Depreciation", 90, 80, 70)
                .row("Cash provided by operating activities", 990, 880, 770)
                .row("Capex", -400, -300, -200)
                .row("Cash used for investing activities", -400, -300, -200)
                .row("Net change in cash", 590, 580, 570)
                .row("Free cash flow", 590, 580, 570);
        assertThat(checks(book.read())).hasSize(3).allMatch(line -> line.endsWith("FOOTS"));
    }

    @Test
    void aFigureTypedOverTheFormulaFails() {
        assertThat(checks(flows(650).read())).contains("Memo: Free cash flow, FY2020 FAILS");
    }

    @Test
    void aTotalWithoutALabelIsAddedUpAsItsFormulaDoes() {
        Book book = Book.named("Balance sheet")
                .row("", 2023, 2022)
                .row("Cash", 90, 80)
                .row("Receivables", 30, 20)
                .row(null, "=B2+B3", "=C2+C3")
                .row("Property", 400, 300)
                .row("Total assets", "=B4+B5", "=C4+C5");
        Statements read = book.read();
        Figures figures = Figures.of(read);
        assertThat(Rule.all(Workings.of(read)).stream()
                        .filter(check -> check.subject().startsWith("Memo: row 4"))
                        .map(check -> check.run(figures).state().text()))
                .containsExactly("FOOTS", "FOOTS");
    }

    @Test
    void aLineThatAddsUpLinesOfAnotherStatementIsReAddedByColumn() {
        Book book = Book.named("Model")
                .row("", 2023, 2022)
                .row("Balance sheet")
                .row("Cash", 90, 80)
                .row("Receivables", 30, 20)
                .row("Total assets", 120, 100)
                .row("Payables", 25, 15)
                .row("Total liabilities", 25, 15)
                .row("Equity", 95, 85)
                .row("Total liabilities and equity", 120, 100)
                .row("Supporting schedules")
                .row("Net working capital", "=B4-B6", "=C4-C6")
                .row("Change", 10, 5);
        Statements read = book.read();
        Figures figures = Figures.of(read);
        assertThat(Rule.all(Workings.of(read)).stream()
                        .filter(check -> check.subject().contains("Net working capital"))
                        .map(check -> check.run(figures).state().text()))
                .containsExactly("FOOTS", "FOOTS");
    }
}
