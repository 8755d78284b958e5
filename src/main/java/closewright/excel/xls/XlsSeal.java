package closewright.excel.xls;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A digest of what cells hold: the format of Excel 97 has no parts whose bytes could stay. */
final class XlsSeal {

    private final MessageDigest digest;

    private XlsSeal(MessageDigest digest) {
        this.digest = digest;
    }

    /** The digest of some sheets of a workbook, 64 lower-case hexadecimal digits. */
    static String of(HSSFWorkbook workbook, Predicate<HSSFSheet> sheets) {
        try {
            XlsSeal seal = new XlsSeal(MessageDigest.getInstance("SHA-256"));
            for (Sheet sheet : workbook) {
                if (sheets.test((HSSFSheet) sheet)) {
                    seal.add(sheet);
                }
            }
            return HexFormat.of().formatHex(seal.digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }

    private void add(Sheet sheet) {
        add("sheet " + sheet.getSheetName());
        for (Row row : sheet) {
            for (Cell cell : row) {
                add(cell.getAddress() + " " + content(cell));
            }
        }
    }

    private void add(String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
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
