package closewright.report.review;

import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static closewright.statement.Invented.Q2_LAST_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.checks.PriorPeriods;
import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Input;
import closewright.report.Checklist;
import closewright.report.CloseVerdicts;
import closewright.report.SignOffStatus;
import closewright.report.Table;
import closewright.report.TableText;
import closewright.report.standard.StandardPlan;
import closewright.statement.EarlierSignOff;
import closewright.statement.Invented;
import closewright.statement.SignOff;
import closewright.statement.SignOff.Field;
import closewright.statement.Statement.Kind;
import closewright.statement.Statements;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The flux review compares the lines of a statement with earlier ones, and asks to explain what moved. */
class FluxTableTest {

    private static Invented operations() {
        return Invented.statement("Operations", Kind.INCOME, Q2, Q1, Q2_LAST_YEAR);
    }

    private static Optional<Table> flux(Statements workbook, EarlierSignOff... returned) {
        return new FluxTable(
                        Figures.of(workbook),
                        StandardPlan.of(workbook, PriorPeriods.NONE),
                        new SignOffBook(List.of(returned)))
                .table(workbook.all());
    }

    private static Table.Row row(Table table, String label) {
        return table.rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** The state that a line holds. */
    private static Optional<String> word(Table table, String label, Input held) {
        return table.cell(row(table, label), held).word();
    }

    /** What stands under a heading, as it is read. */
    private static String cell(Table table, String label, String heading) {
        List<String> headings = table.columns().stream()
                .map(column -> String.join(" ", column.heading()))
                .toList();
        return TableText.cell(row(table, label).cell(headings.indexOf(heading)));
    }

    private static final Statements WORKBOOK = Invented.workbook(operations()
            .line("Revenue", "revenue", "1000", "990", "980")
            .line("Rent", "", "130", "100", "101")
            .line("Gain", "", "5", "-5", "")
            .line("Shares issued", "", "7", "7", "7"));

    private static final Table FLUX = flux(WORKBOOK).orElseThrow();

    @Test
    void aLineIsComparedWithThePeriodBeforeAndTheYearBefore() {
        assertThat(TableText.rows(FLUX).get(2)).startsWith("  Rent | 130 | 100 | 30 | 30% | 101 | 29 | 29% | ");
        assertThat(FLUX.rows().get(0).label()).contains("compared with").contains(", and with ");
    }

    @Test
    void aLineThatMovedByAmountAndPercentageIsCalledOut() {
        assertThat(word(FLUX, "Rent", SignOffStatus.CALLED_OUT)).contains(Checklist.EXPLAIN);
        assertThat(word(FLUX, "Rent", CloseVerdicts.STATES)).contains(SignOffStatus.OPEN);
    }

    @Test
    void aLineWhoseSignChangedIsCalledOutWhateverItsSize() {
        assertThat(word(FLUX, "Gain", SignOffStatus.CALLED_OUT)).contains(Checklist.EXPLAIN);
    }

    @Test
    void aLineThatMovedLittleIsNotCalledOut() {
        assertThat(word(FLUX, "Revenue", SignOffStatus.CALLED_OUT)).contains("");
        assertThat(word(FLUX, "Revenue", CloseVerdicts.STATES)).contains("");
        assertThat(word(FLUX, "Shares issued", SignOffStatus.CALLED_OUT)).contains("");
    }

    @Test
    void anExplanationIsShownAndEndsTheQuestion() {
        Table explained = flux(WORKBOOK, explained("One more building")).orElseThrow();
        assertThat(word(explained, "Rent", CloseVerdicts.STATES)).contains(SignOffStatus.EXPLAINED);
        assertThat(cell(explained, "Rent", Field.EXPLANATION.heading())).isEqualTo("One more building");
    }

    private static EarlierSignOff explained(String words) {
        SignOffStatus standing = row(FLUX, "Rent").standing().orElseThrow();
        SignOff signOff = new SignOff(Map.of(Field.EXPLANATION, words));
        return new EarlierSignOff(standing.item(), "Rent", signOff, Set.of(), standing.basis(), Map.of());
    }

    @Test
    void anExplanationOfOtherFiguresIsVoid() {
        Statements changed = Invented.workbook(
                operations().line("Revenue", "revenue", "1000", "990", "980").line("Rent", "", "140", "100", "101"));
        Table table = flux(changed, explained("One more building")).orElseThrow();
        assertThat(word(table, "Rent", CloseVerdicts.STATES)).contains(SignOffStatus.VOID);
        assertThat(TableText.rows(table).get(2)).endsWith("the current figure was 130, now 140");
    }

    @Test
    void aStatementOfOnePeriodHasNothingToCompare() {
        assertThat(flux(Invented.workbook(
                        Invented.statement("Operations", Kind.INCOME, Q2).line("Revenue", "revenue", "1000"))))
                .isEmpty();
    }
}
