package closewright.report.tables;

import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.checks.Check;
import closewright.calculation.checks.Rule;
import closewright.calculation.checks.Workings;
import closewright.calculation.formula.Figures;
import closewright.report.Conventions;
import closewright.report.Table;
import closewright.report.Table.RowKind;
import closewright.report.TableCell;
import closewright.report.TableText;
import closewright.report.Tick;
import closewright.report.plan.ColumnPlan;
import closewright.report.plan.Quantity;
import closewright.report.plan.RowPlan;
import closewright.report.plan.TableFrame;
import closewright.statement.Invented;
import closewright.statement.Statement.Kind;
import closewright.statement.Statements;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Beside a figure stands how it was tested, an exception before all else. */
class TickMarksTest {

    private final Statements workbook;
    private final Figures figures;

    TickMarksTest() {
        workbook = Invented.workbook(Invented.statement("Operations", Kind.INCOME, Q2, Q1)
                .line("Services", "", "60", "50")
                .line("Products", "", "40", "40")
                .total("Total revenue", "revenue", "100", "95")
                .summing(2)
                .line("Customers", "", "7", ""));
        figures = Figures.of(workbook);
    }

    private TickMarks ticks(boolean all) {
        List<Check.Result> results = Rule.all(Workings.of(workbook)).stream()
                .map(check -> check.run(figures))
                .toList();
        return new TickMarks(results, figures, all);
    }

    private Table table() {
        List<ColumnPlan> columns = List.of(
                new ColumnPlan.Of(List.of("2Q10"), Q2, true),
                new ColumnPlan.Of(List.of("1Q10"), Q1, false),
                new ColumnPlan.Change(List.of("QoQ"), Q2, Q1));
        List<RowPlan> rows = Stream.of("Services", "Total revenue", "Customers")
                .map(label -> RowPlan.of(RowKind.ITEM, 0, label, new Quantity.Line(Invented.item(workbook, label))))
                .toList();
        return new TableMaker(figures, Conventions.standard())
                .table(new TableFrame("t", "CW T", "T", "", List.of()), columns, rows);
    }

    /** The mark of a row's figure; empty where it has none. */
    private static Optional<Tick> tick(Table table, int row, int column) {
        return table.rows().get(row).cell(column).figure().flatMap(TableCell.Figure::tick);
    }

    @Test
    void aFigureWhoseCheckFailsIsAnExceptionThoughNoMarksAreAskedFor() {
        Table marked = ticks(false).on(table());
        assertThat(tick(marked, 1, 1)).contains(Tick.EXCEPTION);
        assertThat(marked.figures().flatMap(figure -> figure.tick().stream())).containsExactly(Tick.EXCEPTION);
    }

    @Test
    void anExceptionIsToldUnderTheTableWithItsCell() {
        assertThat(TableText.of(ticks(false).on(table())))
                .contains("X: ")
                .contains("expected 90, is 95 (Operations!C3)")
                .doesNotContain("Tick marks:");
    }

    @Test
    void everyFigureIsMarkedWhereMarksAreAskedFor() {
        Table marked = ticks(true).on(table());
        assertThat(tick(marked, 1, 0)).as("a total that foots").contains(Tick.FOOTED);
        assertThat(tick(marked, 0, 0)).as("a figure as the workbook has it").contains(Tick.WORKBOOK);
        assertThat(tick(marked, 0, 2)).as("a figure that is calculated").contains(Tick.RECALCULATED);
        assertThat(tick(marked, 2, 2)).as("a figure that is not there").contains(Tick.NOT_TESTED);
    }

    @Test
    void marksAreExplainedUnderTheTable() {
        assertThat(ticks(true).on(table()).notes())
                .extracting(Table.Note::text)
                .anyMatch(note -> note.startsWith("Tick marks: F footed · RC recalculated · WB "));
    }

    @Test
    void theAccountCountsTheMarks() {
        TickMarks ticks = ticks(true);
        assertThat(ticks.coverage(List.of(ticks.on(table()))))
                .extracting(Table.Row::label)
                .containsExactly("Tick marks", "X", "F", "RC", "WB", "NA");
        assertThat(ticks(false).coverage(List.of(table()))).isEmpty();
    }
}
