package closewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import closewright.pack.Close;
import closewright.statement.Finding;
import closewright.statement.InputException;
import closewright.statement.Statements;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The line of a finding is a definition by itself: written beside the workbook it settles the matter. */
class ReadyLinesTest {

    private static final Pattern LINE = Pattern.compile("sheets: \\{.*\\}\\}");

    private static Path definition(Path workbook) {
        return workbook.resolveSibling(workbook.getFileName().toString().replaceFirst("\\.xlsx$", "") + ".yaml");
    }

    private static Statements with(Path workbook, String yaml) throws Exception {
        Path definition = Files.writeString(definition(workbook), yaml);
        try {
            return Close.read(workbook).statements();
        } finally {
            Files.delete(definition);
        }
    }

    /** The statements once the only warning's own line is obeyed. */
    private static Statements obeyed(Book book) throws Exception {
        Path workbook = book.save();
        List<Finding> asked = Close.read(workbook).statements().findings();
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).remedy())
                .contains(definition(workbook).getFileName().toString());
        Matcher line = LINE.matcher(asked.get(0).remedy());
        assertThat(line.find()).as(asked.get(0).remedy()).isTrue();
        Statements read = with(workbook, line.group() + "\n");
        assertThat(read.findings()).isEmpty();
        return read;
    }

    private static Book withoutPeriods() {
        return Book.named("Q\"2\" P&L")
                .row("Income statement")
                .row("In thousands", "Amount")
                .row("Revenue", 900)
                .row("Cost of sales", 500)
                .row("Net income", 400);
    }

    @Test
    void ofAUnit() throws Exception {
        Book book = Book.named("P&L")
                .row("Income statement", "Q2 2024")
                .row("Revenue", 900)
                .row("Net income", 200);
        assertThat(Book.facts(obeyed(book))).contains("IS B2 Revenue FY2024-Q2 1000 900");
    }

    @Test
    void ofASheetWithoutPeriods() throws Exception {
        assertThat(Book.facts(obeyed(withoutPeriods())))
                .containsExactly(
                        "IS B3 Revenue 2024-06-30/P3M 1000 900",
                        "IS B4 Cost of sales 2024-06-30/P3M 1000 500",
                        "IS B5 Net income 2024-06-30/P3M 1000 400");
    }

    @Test
    void ofAColumnWhoseHeadingTellsNoPeriod() throws Exception {
        Book book = Book.named("P&L")
                .row("Income statement")
                .row("In thousands", "Q1 2024", "Latest")
                .row("Revenue", 900, 800)
                .row("Cost of sales", 500, 400)
                .row("Net income", 200, 300);
        assertThat(Book.facts(obeyed(book)))
                .contains("IS B3 Revenue FY2024-Q1 1000 900", "IS C3 Revenue 2024-06-30/P3M 1000 800");
    }

    @Test
    void ofAStatementInUnknownWords() throws Exception {
        Book book = Book.named("Vysledovka").row("In thousands", 2023, 2022);
        for (int i = 1; i <= 9; i++) {
            book.row("Polozka " + "abcdefghi".charAt(i - 1), 100 * i, 90 * i);
        }
        assertThat(Book.facts(obeyed(book))).contains("IS B2 Polozka a FY2023 1000 100");
    }

    @Test
    void ofMonthsWithoutAYear() throws Exception {
        Book book = Book.named("P&L")
                .row("Income statement")
                .row("In thousands", "Jan", "Feb", "Mar")
                .row("Revenue", 900, 800, 700)
                .row("Cost of sales", 500, 400, 300)
                .row("Net income", 400, 400, 400);
        assertThat(Book.facts(obeyed(book)))
                .contains("IS B3 Revenue 2024-01-31/P1M 1000 900", "IS D3 Revenue 2024-03-31/P1M 1000 700");
    }

    @Test
    void ofTwoColumnsForOnePeriod() throws Exception {
        Book book = Book.named("P&L")
                .row("Income statement")
                .row("In thousands", "Q2 2024", "Q2 2024", "Q2 2023")
                .row("Revenue", 900, 910, 700)
                .row("Cost of sales", 500, 510, 300)
                .row("Net income", 400, 400, 400);
        assertThat(Book.facts(obeyed(book)))
                .contains("IS B3 Revenue FY2024-Q2 1000 900", "IS C3 Revenue FY2024-Q2E (budget) 1000 910");
    }

    @Test
    void ofAColumnThatIsNoPeriod() throws Exception {
        Path workbook = Book.named("P&L")
                .row("Income statement")
                .row("In thousands", "Q1 2024", "Latest")
                .row("Revenue", 900, 800)
                .row("Cost of sales", 500, 400)
                .row("Net income", 200, 300)
                .save();
        Statements read = with(workbook, "sheets: {P&L: {periods: {C: none}}}");
        assertThat(read.findings()).isEmpty();
        assertThat(read.facts()).hasSize(3);
    }

    @Test
    void linesThatAreAddedOneByOneGoTogether() throws Exception {
        Path workbook = withoutPeriods().save();
        String sheet = "sheets: {\"Q\\\"2\\\" P&L\": {";
        assertThat(Book.facts(with(workbook, sheet + "periods: {B: FY2024-Q2}}}\n" + sheet + "scale: millions}}\n")))
                .contains("IS B3 Revenue FY2024-Q2 1000000 900");
        assertThatThrownBy(() -> with(workbook, sheet + "scale: units}}\n" + sheet + "scale: millions}}\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("line 2: \"scale\" is written twice");
    }

    @Test
    void whatHasNoEffectIsAnErrorThatSaysWhere() {
        Path workbook = withoutPeriods().save();
        String sheet = "sheets: {\"Q\\\"2\\\" P&L\": {";
        for (String said : List.of(
                "periods: {F: FY2024-Q2}",
                "periods: {F: none}",
                "basis: {B: budget}",
                "year: 2024",
                "scale: units",
                "currency: EUR",
                "statement: income")) {
            assertThatThrownBy(() -> with(workbook, sheet + said + "}}"))
                    .as(said)
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining(", line 1: \"" + said.split(":", 2)[0] + "\" of")
                    .hasMessageContaining("has no effect");
        }
    }
}
