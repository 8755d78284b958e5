package closewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.checks.Check;
import closewright.calculation.checks.PriorPeriods;
import closewright.calculation.checks.Rule;
import closewright.calculation.checks.Workings;
import closewright.calculation.formula.Figures;
import closewright.report.standard.StandardPlan;
import closewright.statement.Finding;
import closewright.statement.Statement;
import closewright.statement.Statements;
import org.junit.jupiter.api.Test;

/** Statements of hidden sheets are read after those that are shown; an old version is compared with nothing. */
class HiddenSheetsTest {

    private final Statements read = read();

    private static Statements read() {
        Book book = Book.named("P&L (old)");
        statement(book, 870, 470);
        book.sheet("P&L");
        statement(book, 900, 500);
        book.poi().setSheetHidden(0, true);
        return book.read();
    }

    private static void statement(Book book, int revenue, int cost) {
        book.row("Income statement")
                .row("In thousands", "Q2 2024", "Q1 2024")
                .row("Revenue", revenue, 800)
                .row("Cost of sales", cost, 400)
                .row("Gross profit", 400, 400)
                .row("Net income", 300, 200);
    }

    @Test
    void theShownSheetLeads() {
        assertThat(read.all()).extracting(Statement::sheet).containsExactly("P&L", "P&L (old)");
        assertThat(StandardPlan.of(read, PriorPeriods.NONE).tables())
                .extracting(table -> table.frame().sheet())
                .containsExactly("CW Key Figures", "CW Operations");
    }

    @Test
    void theOldVersionIsNamedAndNotComparedWithTheNewOne() {
        assertThat(read.findings())
                .extracting(Finding::toString)
                .anySatisfy(text -> assertThat(text).startsWith("P&L (old): the sheet is hidden"));
        Figures figures = Figures.of(read);
        assertThat(Rule.all(Workings.of(read)))
                .filteredOn(check -> check.kind() == Check.Kind.AGREEMENT)
                .isEmpty();
        assertThat(Rule.all(Workings.of(read)))
                .noneMatch(check -> check.run(figures).state() == Check.State.FAILS);
    }
}
