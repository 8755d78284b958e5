package closewright.path;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.pack.PackMaker;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run on an updated workbook gives what the run on its original gave, byte for byte. */
class RerunTest {

    @TempDir
    private Path folder;

    private Path original = Path.of("");

    @BeforeEach
    void bringOriginal() throws IOException {
        original = Files.copy(Path.of("workbooks/internap-2q10.xlsx"), folder.resolve("q.xlsx"));
    }

    private static PackMaker.Pack run(Path workbook, Path output) throws Exception {
        return new PackMaker("test").make(workbook, output, List.of());
    }

    private static Path file(Path output, String ending) {
        return output.resolve("q").resolve("q" + ending);
    }

    private static void givesTheSame(Path one, Path other) throws IOException {
        SameFiles.in(one.resolve("q"), other.resolve("q"));
    }

    @Test
    void aRunOnTheUpdatedWorkbookGivesTheSameBytes() throws Exception {
        run(original, folder.resolve("1"));
        run(file(folder.resolve("1"), "-updated.xlsx"), folder.resolve("2"));
        run(file(folder.resolve("2"), "-updated.xlsx"), folder.resolve("3"));
        givesTheSame(folder.resolve("1"), folder.resolve("2"));
        givesTheSame(folder.resolve("1"), folder.resolve("3"));
    }

    @Test
    void theDefinitionBesideTheUpdatedWorkbookIsThatOfTheOriginal() throws Exception {
        Files.copy(Path.of("workbooks/internap-2q10.yaml"), folder.resolve("q.yaml"));
        run(original, folder.resolve("1"));
        Path updated = Files.copy(file(folder.resolve("1"), "-updated.xlsx"), folder.resolve("q-updated.xlsx"));
        PackMaker.Pack again = run(updated, folder.resolve("2"));
        assertThat(again.definition()).contains(folder.resolve("q.yaml"));
        givesTheSame(folder.resolve("1"), folder.resolve("2"));
    }

    @Test
    void anUpdatedWorkbookMayBeRunWhereItIs() throws Exception {
        run(original, folder.resolve("1"));
        run(original, folder.resolve("2"));
        run(file(folder.resolve("1"), "-updated.xlsx"), folder.resolve("1"));
        givesTheSame(folder.resolve("1"), folder.resolve("2"));
    }

    @Test
    void aWorkbookThatWasChangedSinceIsASourceOfItsOwn() throws Exception {
        run(original, folder.resolve("1"));
        Path updated = file(folder.resolve("1"), "-updated.xlsx");
        byHand(
                updated,
                open -> open.getSheet("Supplemental").getRow(0).getCell(0).setCellValue("Changed"));
        PackMaker.Pack again = run(updated, folder.resolve("2"));
        assertThat(again.statements().source().name()).isEqualTo("q-updated.xlsx");
    }

    @Test
    void formulasOfTheUserThatPointAtOurSheetsGoOnWorking() throws Exception {
        run(original, folder.resolve("1"));
        Path updated = file(folder.resolve("1"), "-updated.xlsx");
        byHand(updated, open -> {
            Row row = open.createSheet("Board").createRow(0);
            row.createCell(0).setCellFormula("'CW Operations'!B10");
            open.setSheetName(open.getSheetIndex("CW Checks"), "Our checks");
            row.createCell(1).setCellFormula("COUNTIF('Our checks'!F8:F99,\"FOOTS\")");
        });
        run(updated, folder.resolve("2"));
        try (InputStream in = Files.newInputStream(file(folder.resolve("2"), "-updated.xlsx"));
                XSSFWorkbook open = new XSSFWorkbook(in)) {
            Sheet board = open.getSheet("Board");
            open.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(board.getRow(0).getCell(0));
            open.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(board.getRow(0).getCell(1));
            assertThat(board.getRow(0).getCell(0).getNumericCellValue())
                    .isEqualTo(
                            open.getSheet("CW Operations").getRow(9).getCell(1).getNumericCellValue())
                    .isNotZero();
            assertThat(board.getRow(0).getCell(1).getNumericCellValue()).isGreaterThan(20);
        }
    }

    private static void byHand(Path workbook, Consumer<XSSFWorkbook> change) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook open = new XSSFWorkbook(in)) {
            change.accept(open);
            try (OutputStream out = Files.newOutputStream(workbook)) {
                open.write(out);
            }
        }
    }
}
