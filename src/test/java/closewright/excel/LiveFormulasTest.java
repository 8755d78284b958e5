package closewright.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import closewright.Readings;
import closewright.report.Table;
import closewright.report.TableCell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

class LiveFormulasTest {

    private static final int FIRST_ROW = 8;

    /** The seed is fixed: a ratio just at a rounding edge may fall to either side in binary and in decimal figures. */
    @Property(tries = 60, seed = "20100630")
    void everyFormulaGivesTheFigureOfThePack(@ForAll long seed) throws Exception {
        Table table = new RandomTable(seed).table(12);
        Path folder = Files.createTempDirectory("closewright");
        Path updated = folder.resolve("updated.xlsx");
        UpdatedWorkbook.write(Readings.file(Sample.workbook(folder)), Sample.report(List.of(table)), updated);
        try (Workbook workbook = WorkbookFactory.create(updated.toFile(), null, true)) {
            compare(
                    table,
                    workbook.getSheet("CW Random"),
                    workbook.getCreationHelper().createFormulaEvaluator());
        } finally {
            Files.delete(updated);
            Files.delete(folder.resolve("sample.xlsx"));
            Files.delete(folder);
        }
    }

    private static void compare(Table table, Sheet sheet, FormulaEvaluator evaluator) {
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = sheet.getRow(FIRST_ROW + i);
            List<TableCell> cells = table.rows().get(i).cells();
            for (int column = 0; column < cells.size(); column++) {
                TableCell.Figure figure = cells.get(column).figure().orElseThrow();
                compare(figure, row.getCell(column + 1), evaluator);
            }
        }
    }

    private static void compare(TableCell.Figure figure, Cell cell, FormulaEvaluator evaluator) {
        CellValue value = evaluator.evaluate(cell);
        if (figure.isKnown()) {
            double expected = figure.value().orElseThrow().doubleValue();
            assertThat(cell.getCellType()).as(cell.toString()).isEqualTo(CellType.FORMULA);
            assertThat(value.getCellType()).as(cell.getCellFormula()).isEqualTo(CellType.NUMERIC);
            assertThat(value.getNumberValue())
                    .as(cell.getAddress() + " " + cell.getCellFormula())
                    .isCloseTo(expected, within(Math.max(1e-9, Math.abs(expected) * 1e-9)));
            assertThat(cell.getNumericCellValue()).isEqualTo(expected);
        } else {
            String token = figure.printed().text();
            assertThat(value.getStringValue()).as(cell.toString()).isEqualTo(token);
            assertThat(cell.getStringCellValue()).isEqualTo(token);
        }
    }
}
