package closewright.excel.xls;

import closewright.statement.Sha256;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;

/** A digest of what cells hold: the format of Excel 97 has no parts whose bytes could stay. */
final class XlsSeal {

    private XlsSeal() {}

    /** The digest of some sheets of a workbook, 64 lower-case hexadecimal digits. */
    static String of(HSSFWorkbook workbook, Predicate<HSSFSheet> sheets) {
        return Sha256.of(StreamSupport.stream(workbook.spliterator(), false)
                        .filter(sheet -> sheets.test((HSSFSheet) sheet))
                        .flatMap(XlsSeal::lines)
                        .map(line -> line + "\n"))
                .hex();
    }

    private static Stream<String> lines(Sheet sheet) {
        Stream<String> cells = StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(cell -> cell.getAddress() + " " + content(cell));
        return Stream.concat(Stream.of("sheet " + sheet.getSheetName()), cells);
    }

    private static String content(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return (formula ? "=" + cell.getCellFormula() + " " : "")
                + switch (type) {
                    case NUMERIC -> Double.toString(cell.getNumericCellValue());
                    case STRING -> "\"" + cell.getStringCellValue() + "\"";
                    case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
                    case ERROR -> "#" + cell.getErrorCellValue();
                    default -> "";
                };
    }
}
