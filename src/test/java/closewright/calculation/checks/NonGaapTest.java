package closewright.calculation.checks;

import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.checks.NonGaap.Row;
import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Formula.Figure;
import closewright.calculation.formula.Formula.Ratio;
import closewright.language.Traits;
import closewright.statement.Finding;
import closewright.statement.Invented;
import closewright.statement.Label;
import closewright.statement.Statement.Kind;
import closewright.statement.Statements;
import closewright.statement.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class NonGaapTest {

    private static final Statements WORKBOOK = Invented.workbook(Invented.statement("Operations", Kind.INCOME, Q2, Q1)
            .line("Total revenues", "revenue", "60525", "63365")
            .line("Loss from operations", "operating-income", "-713", "114")
            .line("Interest expense", "interest-expense", "518", "527")
            .line("Income taxes", "income-tax", "129", "60")
            .line("Net loss", "net-income", "-1271", "-260")
            .line("Depreciation", "depreciation-amortization", "7992", "8753")
            .line("Stock-based compensation", "", "1444", "991")
            .line("Non-recurring charges", "", "1183", "18"));

    private static final Row NET_LOSS = row("Net loss", figure("Net loss"));
    private static final Formula LITERAL =
            Formula.sum(figure("Net loss"), figure("Interest expense"), figure("Income taxes"), figure("Depreciation"));
    private static final Formula ADJUSTED =
            Formula.sum(figure("Loss from operations"), figure("Depreciation"), figure("Stock-based compensation"));

    @Test
    void ebitdaIsNetIncomeBeforeInterestTaxesDepreciationAndAmortization() {
        assertThat(findings(NET_LOSS, row("EBITDA", LITERAL))).isEmpty();
    }

    @Test
    void anythingElseIsAdjustedEbitda() {
        assertThat(findings(NET_LOSS, row("Adjusted EBITDA", ADJUSTED))).isEmpty();
        assertThat(findings(NET_LOSS, row("EBITDA", ADJUSTED)))
                .containsExactly("name it Adjusted EBITDA (C&DI 103.01)");
    }

    @Test
    void theGaapMeasureComesFirst() {
        assertThat(findings(row("Adjusted EBITDA", ADJUSTED), NET_LOSS))
                .containsExactly("show that first, in the same table (Regulation S-K 10(e)(1)(i)(A), C&DI 102.10)");
        assertThat(findings(
                        row("Loss from operations", figure("Loss from operations")), row("Adjusted EBITDA", ADJUSTED)))
                .isEmpty();
    }

    @Test
    void theReconciliationStartsFromTheGaapMeasure() {
        Formula backwards = Formula.sum(figure("Stock-based compensation"), figure("Loss from operations"));
        assertThat(findings(NET_LOSS, row("Adjusted income", backwards)))
                .containsExactly(
                        "start from the most directly comparable GAAP measure (Regulation S-K 10(e)(1)(i)(B))");
        Formula forwards = Formula.sum(figure("Loss from operations"), figure("Stock-based compensation"));
        assertThat(findings(NET_LOSS, row("Adjusted income", forwards))).isEmpty();
    }

    @Test
    void theGaapMarginStandsBesideTheOtherOne() {
        Row margin = margin("Adjusted EBITDA margin", ADJUSTED);
        assertThat(findings(margin)).containsExactly("show the comparable GAAP margin beside it (C&DI 102.10)");
        assertThat(findings(margin("Operating margin", figure("Loss from operations")), margin))
                .isEmpty();
    }

    @Test
    void ebitdaIsNotGivenPerShare() {
        Row perShare = row("Adjusted EBITDA per share", ADJUSTED, Unit.Kind.PER_SHARE);
        assertThat(findings(NET_LOSS, perShare))
                .containsExactly("leave it out: EBITDA is not to be given per share (C&DI 103.02)");
    }

    @Test
    void whatRecursIsNotNonRecurring() {
        Row measure = row("Normalized income", Formula.sum(figure("Net loss"), figure("Non-recurring charges")));
        assertThat(new NonGaap(Figures.of(WORKBOOK)).recurring(List.of(measure)))
                .extracting(Finding::place)
                .containsExactly("Operations > Non-recurring charges");
        assertThat(new NonGaap(Figures.of(WORKBOOK)).recurring(List.of(NET_LOSS)))
                .isEmpty();
    }

    private static Row row(String label, Formula formula) {
        return row(label, formula, Unit.Kind.AMOUNT);
    }

    private static Row margin(String label, Formula formula) {
        return row(label, new Ratio(formula, figure("Total revenues")), Unit.Kind.PERCENT);
    }

    private static Row row(String label, Formula formula, Unit.Kind unit) {
        return new Row(label, formula, unit, Traits.of(Label.of(label)));
    }

    private static Formula figure(String label) {
        return new Figure(Invented.item(WORKBOOK, label), Q2);
    }

    private static List<String> findings(Row... rows) {
        return new NonGaap(Figures.of(WORKBOOK))
                .findings("Summary", List.of(rows)).stream()
                        .map(Finding::remedy)
                        .toList();
    }
}
