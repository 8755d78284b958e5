package closewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Formulas that a library stored with 0 as their result. */
class StoredZerosTest {

    private static Path book(boolean onLoad) {
        Book book = Book.named("Sheet1")
                .row("Statement of income, in thousands", 2010)
                .row("Net sales", 900)
                .row("Other revenue", 100)
                .row("Total revenue", "=B2+B3")
                .row("Net income", 200);
        XSSFWorkbook workbook = (XSSFWorkbook) book.poi();
        workbook.getSheetAt(0).getRow(3).getCell(1).setCellValue(0);
        workbook.setForceFormulaRecalculation(onLoad);
        return book.saveUncalculated();
    }

    @Test
    void areCalculatedWhereTheFileAsksForIt() {
        assertThat(Book.facts(Book.read(book(true)))).contains("IS B4 Total revenue FY2010 1000 1000");
    }

    @Test
    void stayWhereItDoesNot() {
        assertThat(Book.facts(Book.read(book(false)))).contains("IS B4 Total revenue FY2010 1000 0");
    }
}
