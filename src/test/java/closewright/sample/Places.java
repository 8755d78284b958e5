package closewright.sample;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Where a line stands on a sheet, by its label. */
final class Places {

    private Places() {}

    /** The row of the nearest line above a row that has the label. */
    static int rowAbove(XSSFSheet sheet, String label, int below) {
        for (int row = below - 1; row >= 0; row--) {
            if (label.equals(labelAt(sheet, row))) {
                return row;
            }
        }
        throw new IllegalArgumentException(
                sheet.getSheetName() + " has no line " + label + " above row " + (below + 1));
    }

    /** The last row that has the label. */
    static int row(XSSFSheet sheet, String label) {
        return rowAbove(sheet, label, sheet.getLastRowNum() + 1);
    }

    private static String labelAt(XSSFSheet sheet, int place) {
        XSSFRow row = sheet.getRow(place);
        XSSFCell cell = row == null ? null : row.getCell(0);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }
}
