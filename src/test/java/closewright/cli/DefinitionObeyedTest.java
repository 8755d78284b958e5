package closewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook is read with the definition beside it, whichever command reads it. */
class DefinitionObeyedTest {

    private static final Path SAMPLE = Path.of("workbooks", "internap-2q10.xlsx");

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private Path workbook;
    private Path definition;

    @BeforeEach
    void aWorkbookAndWhatIsKnownBetterOfIt() throws Exception {
        workbook = Files.copy(SAMPLE, folder.resolve("q.xlsx"));
        definition = Files.writeString(folder.resolve("q.yaml"), """
                {company: C, title: T, quarter-end: 2010-06-30,
                sheets: {
                  Supplemental: {statement: none},
                  Cash Flows: {statement: other},
                  Balance Sheets: {scale: millions, currency: EUR, periods: {B: 2011-06-30}}},
                concepts: {total-assets: Balance Sheets > Goodwill}}
                """);
    }

    @Test
    void extractPrintsTheFactsAsCorrected() {
        assertThat(terminal.run("extract", workbook)).isZero();
        assertThat(terminal.out())
                .doesNotContain("Supplemental")
                .contains("OTHER,Cash Flows,B8,")
                .contains("BS,Balance Sheets,B21,Total assets,2011-06-30,1000000,294697");
    }

    @Test
    void extractExplainsTheCorrections() {
        assertThat(terminal.run("extract", "--explain", workbook)).isZero();
        assertThat(terminal.out().lines())
                .contains(
                        "    as defined: the sheet is left out, from q.yaml, line 3",
                        "    as defined: schedule (OTHER), from q.yaml, line 4",
                        "    as defined: amounts are times 1000000, from q.yaml, line 5",
                        "    as defined: currency EUR, from q.yaml, line 5",
                        "    as defined: column B is 2011-06-30, from q.yaml, line 5",
                        "    as defined: \"Balance Sheets > Goodwill\" is total-assets, from q.yaml, line 6")
                .anyMatch(line -> line.startsWith("    column B: 2011-06-30"));
    }

    @Test
    void extractSaysWhatIsWrongWithTheDefinition() throws Exception {
        Files.writeString(definition, "\n- no map", StandardOpenOption.APPEND);
        assertThat(terminal.run("extract", workbook)).isEqualTo(3);
        assertThat(terminal.err()).startsWith("q.yaml, line ").hasLineCount(1);
    }

    @Test
    void extractReadsAWorkbookWhoseTablesAreNotYetDefinedWell() throws Exception {
        Files.writeString(definition, """
                {company: C, title: T, quarter-end: 2010-06-30, lines: {cash: No such line}}
                """);
        assertThat(terminal.run("extract", workbook)).isZero();
        assertThat(terminal.run("check", workbook)).isEqualTo(3);
    }

    @Test
    void aDefinitionIsBegunForTheOriginalOfAnUpdatedWorkbook() throws Exception {
        Files.delete(definition);
        assertThat(terminal.run("run", workbook, "-o", folder)).isZero();
        assertThat(terminal.run("init", folder.resolve("q/q-updated.xlsx"))).isZero();
        assertThat(folder.resolve("q/q.yaml"))
                .content()
                .startsWith("# What the workbook q.xlsx cannot say.")
                .contains("company: \"q\"");
    }

    @Test
    void twoWorkbooksThatNameEachOtherAsEarlierAreBothRead() throws Exception {
        Path other = Files.copy(SAMPLE, folder.resolve("p.xlsx"));
        Files.writeString(folder.resolve("p.yaml"), "{company: C, title: T, quarter-end: 2010-06-30, prior: q.xlsx}\n");
        Files.writeString(definition, "{company: C, title: T, quarter-end: 2010-06-30, prior: p.xlsx}\n");
        assertThat(terminal.run("check", workbook, other)).isZero();
    }
}
