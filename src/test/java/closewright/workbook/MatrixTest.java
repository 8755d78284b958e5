package closewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.checks.Rule;
import closewright.calculation.checks.Workings;
import closewright.calculation.formula.Figures;
import closewright.statement.Matrix;
import closewright.statement.Statements;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables whose columns are no periods: how they are read, and that their totals are re-added both ways. */
class MatrixTest {

    private static final String TITLE = "STATEMENTS OF CHANGES IN EQUITY - USD ($) $ in Millions";

    /** Stock and earnings; the movements of the year leave the total blank where a filer gives none. */
    private static Book equity(@Nullable Object... closing) {
        return Book.named("Equity")
                .row(TITLE, "Total", "Common stock", "Retained earnings")
                .row("Beginning balances at Dec. 31, 2022", 9146, 3812, 5334)
                .row("Increase (Decrease) in Stockholders' Equity [Roll Forward]")
                .row("Common stock issued", null, 752, null)
                .row("Net income", 1552, null, 1552)
                .row("Dividends declared", null, null, -520)
                .row(closing);
    }

    /** Each check of the sheet: "Total: Ending balances FOOTS B7". */
    private static List<String> checks(Book book) {
        Statements read = book.read();
        Figures figures = Figures.of(read);
        return Rule.all(Workings.of(read)).stream()
                .map(check -> check.subject() + " " + check.run(figures).state().text())
                .toList();
    }

    private static List<String> captions(Matrix matrix) {
        return matrix.columns().stream().map(column -> column.caption().text()).toList();
    }

    @Test
    void componentsOfEquityAreReadColumnByColumn() {
        Matrix matrix =
                equity("Ending balances", 10930, 4564, 6366).read().matrices().get(0);
        assertThat(captions(matrix)).containsExactly("Total", "Common stock", "Retained earnings");
        assertThat(matrix.facts().stream().map(fact -> fact.source() + " " + fact.item() + " " + fact.value()))
                .contains("Equity!D5 Equity > Retained earnings > Net income 1552");
    }

    @Test
    void changesInEquityFootDownAndAcross() {
        assertThat(checks(equity("Ending balances", 10930, 4564, 6366)))
                .containsExactlyInAnyOrder(
                        "Common stock: Ending balances FOOTS",
                        "Retained earnings: Ending balances FOOTS",
                        "Total: Beginning balances at Dec. 31, 2022, across FOOTS",
                        "Total: Net income, across FOOTS",
                        "Total: Ending balances, across FOOTS");
    }

    @Test
    void aWrongClosingBalanceFailsBothWays() {
        assertThat(checks(equity("Ending balances", 10930, 4564, 6636)))
                .contains(
                        "Retained earnings: Ending balances FAILS",
                        "Total: Ending balances, across FAILS",
                        "Common stock: Ending balances FOOTS");
    }

    @Test
    void currencySignsThatMoveFiguresByOneCellMakeNoColumns() {
        Book book = Book.named("Intangibles")
                .row("(In millions)", "Gross", null, "Amortization", null, "Net")
                .row("Technology", 11277, null, -6958, null, 4319, null)
                .row("Customers", null, 7342, null, -3171, null, 4171)
                .row("Brands", null, 4942, null, -2143, null, 2799)
                .row("Total", 23561, null, -12272, null, 11289, null);
        assertThat(captions(book.read().matrices().get(0))).containsExactly("Gross", "Amortization", "Net");
        assertThat(checks(book)).contains("Gross: Total FOOTS", "Net: Total FOOTS", "Net: Customers, across FOOTS");
    }

    @Test
    void averagesAreNotAddedUp() {
        Book book = Book.named("Awards")
                .row("(In millions)", "Shares", "Weighted average fair value")
                .row("Nonvested balance, beginning of year", 100321, 152)
                .row("Granted", 50234, 291)
                .row("Vested", -47123, 143)
                .row("Nonvested balance, end of year", 103432, 227);
        assertThat(checks(book)).containsExactly("Shares: Nonvested balance, end of year FOOTS");
    }

    @Test
    void yearsMayBeLabels() {
        Book book = Book.named("Maturities")
                .row("(In millions)")
                .row("Year ending June 30,")
                .row(2023, 2750)
                .row(2024, 5250)
                .row(2025, 2250)
                .row(2026, 3000)
                .row("Thereafter", 34261)
                .row("Total", 47511);
        assertThat(checks(book)).containsExactly("Year ending June 30,: Total FOOTS");
    }

    @Test
    void aTableWithoutTotalsAsksForNothing() {
        Book book = Book.named("Contacts")
                .row("Name", "Extension", "Room")
                .row("Accounting", 4711, 12)
                .row("Treasury", 4712, 13)
                .row("Tax", 4714, 17);
        assertThat(checks(book)).isEmpty();
    }

    @Test
    void figuresOfATableAreNoFactsOfAStatement() {
        Statements read = equity("Ending balances", 10930, 4564, 6366).read();
        assertThat(read.facts()).isEmpty();
        assertThat(read.figures()).hasSize(10);
    }

    @Test
    void theExplanationSaysThatOnlyTotalsAreChecked() {
        assertThat(Book.account(equity("Ending balances", 10930, 4564, 6366).save()))
                .anyMatch(line -> line.contains("3 columns, 10 figures; its totals are checked, nothing else"));
    }
}
