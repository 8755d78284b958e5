package closewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.excel.PackageParts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @Test
    void anUnknownCommandIsOneLineAndExitCode2() {
        assertThat(run("bogus")).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("Unmatched argument at index 0: 'bogus'; closewright --help lists what there is");
    }

    @Test
    void everyCommandTellsHowItIsUsed() {
        for (String command : new String[] {"run", "check", "init", "extract"}) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out.toString()).contains("Usage: closewright " + command);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aMissingWorkbookIsOneLineAndExitCode3() {
        assertThat(run("run", folder.resolve("none.xlsx").toString())).isEqualTo(3);
        assertThat(err.toString()).contains("none.xlsx is not there").hasLineCount(1);
    }

    @Test
    void oneUnreadableWorkbookDoesNotKeepTheOthersFromTheirPacks() throws Exception {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "a,b\n1,2\n");
        int code = run("run", text.toString(), "workbooks/internap-2q10.xlsx", "-o", folder.toString());
        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).contains("text.xlsx is a text file").hasLineCount(1);
        assertThat(folder.resolve("internap-2q10/internap-2q10-pack.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("text")).doesNotExist();
    }

    @Test
    void aWorkbookThatNoSheetCanBeAddedToIsAFaultOfTheInput() throws Exception {
        Map<String, String> parts = PackageParts.read(Path.of("workbooks/internap-2q10.xlsx"));
        parts.remove("[Content_Types].xml");
        Path odd = folder.resolve("odd.xlsx");
        PackageParts.write(parts, odd);
        assertThat(run("run", odd.toString(), "-o", folder.resolve("out").toString()))
                .isEqualTo(3);
        assertThat(err.toString())
                .hasLineCount(1)
                .startsWith("odd.xlsx: no sheets can be added to it: it has no part [Content_Types].xml; open it in");
        assertThat(folder.resolve("out/odd")).doesNotExist();
    }

    @Test
    void anOutputThatCannotBeWrittenIsOneLineAndExitCode4() throws Exception {
        Files.writeString(folder.resolve("internap-2q10"), "a file where the folder shall be");
        assertThat(run("run", "workbooks/internap-2q10.xlsx", "-o", folder.toString()))
                .isEqualTo(4);
        assertThat(err.toString()).hasLineCount(1).contains("internap-2q10");
    }

    @Test
    void twoWorkbooksOfOneFolderAreNotRunOverEachOther() throws Exception {
        Path original = Files.copy(Path.of("workbooks/internap-2q10.xlsx"), folder.resolve("q.xlsx"));
        Path updated = Files.copy(original, folder.resolve("Q-updated.xlsx"));
        assertThat(run("run", original.toString(), updated.toString(), "-o", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("Q-updated.xlsx: not run, since its folder Q holds the pack of q.xlsx already;"
                        + " keep one of the two, or rename one");
    }

    @Test
    void checkPrintsTheCloseChecklistAndWritesNothing() {
        assertThat(run("check", "workbooks/internap-2q10.xlsx", "-o", folder.toString()))
                .isZero();
        assertThat(out.toString().lines())
                .contains("  FOOTS       OPEN      Footing: Balance Sheets: 12 of 12 foot")
                .contains("  MANUAL      OPEN      Bank accounts reconciled (Treasury, workday 3)")
                .anyMatch(line -> line.startsWith("  OPEN                  Close checklist: 0 of "));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void extractPrintsTheFactsByTheContract() {
        assertThat(run("extract", "workbooks/internap-2q10.xlsx")).isZero();
        assertThat(out.toString().lines())
                .hasSize(242)
                .startsWith("statement,sheet,cell,label,period,scale,value,unit,currency,concept,basis")
                .contains("BS,Balance Sheets,B21,Total assets,2010-06-30,1000,294697,amount,,total-assets,")
                .contains(
                        "IS,Statement of Operations,B36,Basic and diluted net loss per share,2010-06-30/P3M,1,-0.03,per-share,,eps-basic,");
    }

    @Test
    void initBeginsADefinitionOnceOnly() throws Exception {
        Path workbook = Files.copy(Path.of("workbooks/internap-2q10.xlsx"), folder.resolve("q.xlsx"));
        assertThat(run("init", workbook.toString())).isZero();
        assertThat(run("run", workbook.toString(), "-o", folder.resolve("out").toString()))
                .isZero();
        assertThat(out.toString()).contains("as defined in q.yaml");
        assertThat(run("init", workbook.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("there is a definition already");
    }
}
