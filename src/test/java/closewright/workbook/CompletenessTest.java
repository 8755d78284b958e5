package closewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.checks.Check;
import closewright.calculation.checks.Rule;
import closewright.calculation.checks.Workings;
import closewright.calculation.formula.Figures;
import closewright.statement.Finding;
import closewright.statement.Finding.Level;
import closewright.statement.SheetCoverage;
import closewright.statement.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was not read of a sheet is named once for each kind, with its range, the reason and the remedy. */
class CompletenessTest {

    private static Book statement() {
        return Book.named("P&L")
                .row("Income statement")
                .row("In thousands", "Q2 2024", "Q1 2024")
                .row("Revenue", 900, 800)
                .row("Cost of sales", 500, 400)
                .row("Gross profit", 400, 400)
                .row("Net income", 200, 300);
    }

    private static List<String> told(Book book, Level level) {
        return book.read().findings().stream()
                .filter(finding -> finding.level() == level)
                .map(finding -> finding.place() + ": " + finding.fact())
                .toList();
    }

    private static SheetCoverage coverage(Book book) {
        return book.read().sheets().get(0);
    }

    @Test
    void aSheetThatWasReadWhollyIsToldAndAsksNothing() {
        assertThat(told(statement(), Level.WARNING)).isEmpty();
        assertThat(told(statement(), Level.NOTE)).isEmpty();
        assertThat(coverage(statement()).sentence())
                .isEqualTo("rows 3–6, columns B–C: statement of operations, 8 figures");
    }

    @Test
    void columnsWhoseHeadingsTellNoPeriodAreOneFinding() {
        Book book = Book.named("P&L")
                .row("Income statement")
                .row("In thousands", "Q2 2024", "Latest", "Best")
                .row("Revenue", 900, 800, 1)
                .row("Cost of sales", 500, 400, 2)
                .row("Gross profit", 400, 400, 3)
                .row("Net income", 200, 300, 4);
        assertThat(told(book, Level.WARNING))
                .containsExactly("P&L: columns C–D (\"Latest\", \"Best\") hold figures in 4 labelled rows (rows 3–6),"
                        + " not read: their headings tell no period");
        assertThat(coverage(book).unread()).containsExactly("columns C–D, rows 3–6: their headings tell no period");
    }

    @Test
    void growthAndPerCentAreNoFiguresOfAPeriodAndNoDoubt() {
        Book book = Book.named("P&L")
                .row("Income statement")
                .row("In thousands", "Q2 2024", "Q2 2023", "Change", "% of revenue")
                .row("Revenue", 900, 800, 100, Book.shown(1, "0%"))
                .row("Cost of sales", 500, 400, 100, Book.shown(0.6, "0%"))
                .row("Net income", 200, 300, -100, Book.shown(0.2, "0%"));
        assertThat(told(book, Level.WARNING)).isEmpty();
        assertThat(told(book, Level.NOTE)).isEmpty();
        assertThat(coverage(book).byDesign())
                .containsExactly("columns D–E: changes or proportions, which are no figures of a period");
    }

    @Test
    void aFewFiguresOverTheStatementAreANote() {
        Book book = Book.named("P&L")
                .row("Tax rate", 25)
                .blank()
                .row("Income statement")
                .row("In thousands", "Q2 2024", "Q1 2024")
                .row("Revenue", 900, 800)
                .row("Net income", 200, 300);
        assertThat(told(book, Level.NOTE))
                .containsExactly("P&L: row 1, column B: figures beside labels, not read:"
                        + " no row of periods stands over them");
        assertThat(told(book, Level.WARNING)).isEmpty();
    }

    @Test
    void aStatementWithoutPeriodsIsAWarningWithItsRange() {
        Book book = Book.named("P&L")
                .row("Income statement")
                .row("", "Amount")
                .row("Revenue", 900)
                .row("Cost of sales", 500)
                .row("Net income", 200);
        assertThat(told(book, Level.WARNING))
                .containsExactly("P&L: rows 3–5, column B: figures in 3 labelled rows, not read as a statement:"
                        + " no row of periods stands over them");
    }

    @Test
    void aTableInUnknownWordsIsAskedForOnlyWhereNoStatementWasFound() {
        Book alone = Book.named("Vysledovka").row("", "Castka");
        Book beside = statement().sheet("Vysledovka").row("", "Castka");
        for (Book book : List.of(alone, beside)) {
            book.row("Trzby", 900).row("Naklady", 500).row("Zisk", 400).row("Dan", 80);
        }
        assertThat(told(alone, Level.WARNING)).singleElement().asString().startsWith("Vysledovka: rows 2–5, column B");
        assertThat(told(beside, Level.WARNING)).isEmpty();
    }

    @Test
    void aScheduleInUnknownWordsIsAskedWhichStatementItIs() {
        Book book = Book.named("Vysledovka").row("", 2023, 2022);
        for (int i = 1; i <= 9; i++) {
            book.row("Polozka " + "abcdefghi".charAt(i - 1), 100 * i, 90 * i);
        }
        assertThat(book.read().findings())
                .filteredOn(finding -> finding.level() == Level.WARNING)
                .extracting(Finding::remedy)
                .singleElement()
                .asString()
                .contains("sheets: {\"Vysledovka\": {statement: income}}");
    }

    @Test
    void proseAndContentsStaySilent() {
        Book book = statement()
                .sheet("Contents")
                .row("Income statement", 1)
                .row("Balance sheet", 2)
                .sheet("Notes")
                .row("Prepared by", "Anna");
        assertThat(book.read().findings()).isEmpty();
    }

    @Test
    void periodsThatRunDownAColumnAskForATurnedTable() {
        Book book = Book.named("P&L")
                .row("Income statement")
                .row("", "Revenue", "Cost of sales", "Net income")
                .row("Q1 2024", 900, 500, 400)
                .row("Q2 2024", 910, 510, 400)
                .row("Q3 2024", 920, 520, 400);
        assertThat(book.read().findings())
                .extracting(Finding::toString)
                .anySatisfy(text -> assertThat(text).contains("rows 3–5", "one below the other", "Transpose"));
    }

    @Test
    void cellsThatShowErrorsAreOneFindingForASheet() {
        Book book = statement().row("Other income", "=1/0", "=1/0");
        assertThat(told(book, Level.WARNING)).containsExactly("P&L: cells B7 and C7 show #DIV/0!");
    }

    @Test
    void noTotalIsSaidToFailWhereOneOfItsLinesCannotBeRead() {
        Book book = Book.named("P&L")
                .row("Income statement")
                .row("In thousands", "Q3 2024", "Q2 2024", "Q1 2024")
                .row("Revenue", 900, 800, 700)
                .row("Cost of sales", "=1/0", 400, 350)
                .row("Gross profit", 400, "=C3-C4", "=D3-D4");
        Statements read = book.read();
        assertThat(Rule.all(Workings.of(read)))
                .extracting(check -> check.run(Figures.of(read)).state())
                .doesNotContain(Check.State.FAILS)
                .contains(Check.State.FOOTS);
    }

    @Test
    void digitsInATextThatIsNoNumberAreOneFindingForASheet() {
        Book book = statement().row("Other income", "ca. 7 ??", "8 !!").row("Other expense", 1, 2);
        assertThat(told(book, Level.WARNING))
                .containsExactly("'P&L'!B7: \"ca. 7 ??\" is not understood as a figure, nor are C7 \"8 !!\"");
    }

    @Test
    void whatASheetHidesIsNamed() {
        Book book = statement().hideColumns("C:C");
        assertThat(told(book, Level.NOTE)).containsExactly("P&L: hidden in the workbook: column C");
    }
}
