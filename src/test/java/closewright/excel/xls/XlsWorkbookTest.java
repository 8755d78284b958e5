package closewright.excel.xls;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Readings;
import closewright.calculation.formula.Outcome;
import closewright.excel.Kept;
import closewright.excel.Sample;
import closewright.excel.UpdatedWorkbook;
import closewright.report.Table;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsWorkbookTest {

    private static final int FIRST_ROW = 8;

    @TempDir
    private Path folder;

    private Path original = Path.of("");
    private Path updated = Path.of("");

    @BeforeEach
    void makeWorkbook() throws Exception {
        original = folder.resolve("sample.xls");
        updated = folder.resolve("updated.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(original)) {
            Sample.fill(workbook.createSheet(Sample.SHEET));
            workbook.write(out);
        }
    }

    @Test
    void everyFormulaGivesTheFigureOfThePack() throws Exception {
        assertThat(UpdatedWorkbook.write(Readings.file(original), Sample.report(), updated))
                .hasSize(1);
        try (InputStream in = Files.newInputStream(updated);
                HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Sheet sheet = workbook.getSheet("CW Summary");
            List<Table.Row> rows = Sample.summary().rows();
            for (int row = 0; row < rows.size(); row++) {
                compare(rows.get(row), sheet.getRow(FIRST_ROW + row), evaluator);
            }
        }
    }

    private static void compare(Table.Row expected, Row row, FormulaEvaluator evaluator) {
        for (int column = 0; column < expected.cells().size(); column++) {
            Outcome outcome =
                    expected.cells().get(column).figure().orElseThrow().outcome();
            Cell cell = row.getCell(column + 1);
            assertThat(cell.getCellType()).as(cell.toString()).isEqualTo(CellType.FORMULA);
            assertThat(Kept.value(cell)).as(cell.toString()).isEqualTo(Kept.value(outcome));
            evaluator.evaluateFormulaCell(cell);
            if (!outcome.isKnown()) {
                assertThat(Kept.value(cell)).as(cell.toString()).isEqualTo(Kept.value(outcome));
            } else {
                assertThat(Double.valueOf(Kept.value(cell)))
                        .as(cell.toString())
                        .isCloseTo(Double.parseDouble(Kept.value(outcome)), org.assertj.core.data.Offset.offset(1e-9));
            }
        }
    }

    @Test
    void aSecondRunReplacesTheSheets() throws Exception {
        Path again = folder.resolve("again.xls");
        UpdatedWorkbook.write(Readings.file(original), Sample.report(), updated);
        UpdatedWorkbook.write(Readings.file(updated), Sample.report(), again);
        try (InputStream in = Files.newInputStream(again);
                HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            assertThat(workbook.getSheet("CW Summary").getRow(18).getCell(1).getCellFormula())
                    .isEqualTo("B15+B14");
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        Path again = folder.resolve("again.xls");
        UpdatedWorkbook.write(Readings.file(original), Sample.report(), updated);
        UpdatedWorkbook.write(Readings.file(original), Sample.report(), again);
        assertThat(again).hasSameBinaryContentAs(updated);
    }
}
