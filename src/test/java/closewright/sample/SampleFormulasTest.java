package closewright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of Internap's workbook are live, and what a finance team's file holds beside its figures is there. */
class SampleFormulasTest {

    @ParameterizedTest
    @CsvSource({
        "Statement of Operations, SUM(B8:B9) SUM(B14:B21) B10-B22 SUM(B26:B28) B23-B29 B31-B32-B33",
        "Balance Sheets, SUM(B9:B13) SUM(B14:B20) SUM(B25:B30) SUM(B31:B37) SUM(B43:B48) B38+B49",
        "Cash Flows, SUM(B8:B25) SUM(B29:B30) SUM(B34:B38) B26+B31+B39+B41 B42+B43",
        "Supplemental, SUM(B8:B9) SUM(B13:B14)"
    })
    void everySumIsAFormulaOverTheLinesOfItsSheet(String sheet, String formulas) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            assertThat(String.join(" ", formulas(workbook.getSheet(sheet)))).isEqualTo(formulas);
        }
    }

    @Test
    void itHoldsWhatMustComeBackUnharmed() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet operations = workbook.getSheet("Statement of Operations");
            assertThat(operations.getCellComments()).hasSize(1);
            assertThat(operations.getDataValidations()).hasSize(1);
            assertThat(operations.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
            assertThat(workbook.getSheet("Supplemental").getDrawingPatriarch().getCharts())
                    .hasSize(1);
            assertThat(workbook.getPrintArea(0)).isEqualTo("'Statement of Operations'!$A$1:$C$38");
        }
    }

    @Test
    void theNamedRangeIsTheTotalOfRevenues() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            assertThat(workbook.getName("TotalRevenues").getRefersToFormula())
                    .isEqualTo("'Statement of Operations'!$B$10");
            assertThat(workbook.getSheetAt(0).getRow(9).getCell(0)).hasToString("Total revenues");
        }
    }

    /** The formulas of the first column of figures, top to bottom. */
    private static List<String> formulas(XSSFSheet sheet) {
        List<String> formulas = new ArrayList<>();
        for (Row row : sheet) {
            Cell cell = row.getCell(1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (cell.getCellType() == CellType.FORMULA) {
                formulas.add(cell.getCellFormula());
            }
        }
        return formulas;
    }

    private static XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("workbooks/internap-2q10.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }
}
