package closewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.checks.Check;
import closewright.calculation.checks.Rule;
import closewright.calculation.checks.Workings;
import closewright.calculation.formula.Figures;
import closewright.statement.Finding;
import closewright.statement.SourceCell;
import closewright.statement.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of two columns for one period the first leads, and neither is judged by the cells of the other. */
class TwoColumnsForOnePeriodTest {

    private final Statements read = Book.named("Income statement")
            .row("Income statement", null, null, null, null, null)
            .row("(In thousands)", null, null, null, null, null)
            .row("", "FY2021", "FY2022", "FY2023", "FY2024", "FY2024")
            .row("Product revenue", 500, 600, 700, 800, 810)
            .row("Service revenue", 110, 150, 200, 250, 260)
            .row("Total revenue", 610, 750, 900, 1050, 1091)
            .row("Cost of revenue", 260, 310, 400, 450, 460)
            .row("Gross profit", 350, 440, 500, 600, 631)
            .read();

    private List<Check.Result> results() {
        Figures figures = Figures.of(read);
        return Rule.all(Workings.of(read)).stream()
                .map(check -> check.run(figures))
                .toList();
    }

    @Test
    void theSecondColumnIsCheckedWithItsOwnCells() {
        List<SourceCell> cells = results().stream()
                .filter(result -> result.state() == Check.State.FAILS)
                .flatMap(result -> result.cells().stream())
                .toList();

        assertThat(cells)
                .extracting(SourceCell::address)
                .contains("F6", "F4", "F5")
                .doesNotContain("E4", "E5", "E6");
    }

    @Test
    void everyCheckGoesByAnIdentifierOfItsOwn() {
        assertThat(results().stream().map(result -> result.check().id())).doesNotHaveDuplicates();
    }

    @Test
    void bothColumnsStayFactsOfTheirPeriodAndOnlyTheFirstLeads() {
        assertThat(read.facts().stream().filter(fact -> fact.item().label().equals("Total revenue")))
                .extracting(fact -> fact.source().address() + " "
                        + fact.period().notation() + " " + fact.period().basis().name())
                .containsExactly("B6 FY2021 ", "C6 FY2022 ", "D6 FY2023 ", "E6 FY2024 ", "F6 FY2024 column 2");
    }

    @Test
    void theColumnsAreNamedWithWhatWasTaken() {
        assertThat(read.findings())
                .extracting(Finding::toString)
                .anySatisfy(text -> assertThat(text).contains("columns E and F", "FY2024", "the first one is used"));
    }
}
