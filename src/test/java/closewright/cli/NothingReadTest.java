package closewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that reads no figure says so in one line and writes nothing; one line beside the workbook makes it run. */
class NothingReadTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private Path workbook = Path.of("");

    @BeforeEach
    void aStatementWithoutPeriods() throws Exception {
        workbook = folder.resolve("kestrel.xlsx");
        try (XSSFWorkbook made = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(workbook)) {
            Sheet sheet = made.createSheet("P&L");
            sheet.createRow(0).createCell(0).setCellValue("Income statement (in thousands)");
            row(sheet, 2, "Revenue", 900);
            row(sheet, 3, "Cost of sales", 500);
            row(sheet, 4, "Net income", 400);
            made.write(out);
        }
    }

    private static void row(Sheet sheet, int number, String label, double figure) {
        Row row = sheet.createRow(number);
        row.createCell(0).setCellValue(label);
        row.createCell(1).setCellValue(figure);
    }

    @Test
    void itEndsWithOneLineAndExitCode3AndWritesNothing() {
        assertThat(terminal.run("run", workbook, "-o", folder.resolve("out"))).isEqualTo(3);
        assertThat(terminal.err().strip())
                .isEqualTo("kestrel.xlsx: no figure of a period was read, and nothing was written:"
                        + " P&L: rows 3–5, column B: figures in 3 labelled rows, not read as a statement:"
                        + " no row of periods stands over them; if it is one, write the columns' periods in"
                        + " kestrel.yaml beside the workbook, as in:"
                        + " sheets: {\"P&L\": {periods: {B: 2024-06-30/P3M}}}");
        assertThat(terminal.out()).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void soDoesACheck() {
        assertThat(terminal.run("check", workbook)).isEqualTo(3);
        assertThat(terminal.err()).hasLineCount(1);
    }

    @Test
    void thatLineAloneIsADefinitionAndTheRestIsAsInTheStandardPack() throws Exception {
        Files.writeString(folder.resolve("kestrel.yaml"), "sheets: {\"P&L\": {periods: {B: 2024-06-30/P3M}}}\n");
        assertThat(terminal.run("run", workbook, "-o", folder)).isZero();
        assertThat(terminal.out())
                .contains("3 figures on P&L", "as defined in kestrel.yaml")
                .doesNotContain("look at");
        assertThat(folder.resolve("kestrel/kestrel-pack.pdf")).isNotEmptyFile();
        assertThat(terminal.run("extract", "--explain", workbook)).isZero();
        assertThat(terminal.out()).contains("as defined: column B is 2024-06-30/P3M");
    }

    @Test
    void whatTheDefinitionLeavesOutIsSaidToBeLeftOut() throws Exception {
        Files.writeString(folder.resolve("kestrel.yaml"), "sheets: {\"P&L\": {statement: none}}\n");
        assertThat(terminal.run("run", workbook, "-o", folder.resolve("out"))).isEqualTo(3);
        assertThat(terminal.err()).contains("the definition leaves out every sheet that has figures");
    }
}
