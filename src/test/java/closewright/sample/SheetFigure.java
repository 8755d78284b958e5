package closewright.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A figure in its place.
 *
 * @param column the words over it, top row first
 */
record SheetFigure(String label, String column, BigDecimal value) {

    private static final int FIRST_HEADER = 4;
    private static final int FIRST_LINE = 6;

    SheetFigure {
        value = value.stripTrailingZeros();
    }

    /** Every figure of a sheet with the value that the file holds, in reading order. */
    static List<SheetFigure> of(XSSFSheet sheet) {
        List<SheetFigure> figures = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (row.getRowNum() >= FIRST_LINE && isNumber(cell)) {
                    figures.add(of(cell));
                }
            }
        }
        return figures;
    }

    /** The words at the left of every row. */
    static List<String> labels(XSSFSheet sheet) {
        List<String> labels = new ArrayList<>();
        sheet.forEach(row -> labels.add(new DataFormatter(Locale.US).formatCellValue(row.getCell(0))));
        return labels;
    }

    SheetFigure named(String other) {
        return new SheetFigure(other, column, value);
    }

    SheetFigure unnamed() {
        return named("");
    }

    private static SheetFigure of(Cell cell) {
        String label = cell.getRow().getCell(0).getStringCellValue();
        return new SheetFigure(label, header(cell), BigDecimal.valueOf(cell.getNumericCellValue()));
    }

    private static boolean isNumber(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA;
    }

    /** "Three Months Ended June 30, 2010"; a balance's date without "Unaudited" below it. */
    private static String header(Cell cell) {
        XSSFSheet sheet = (XSSFSheet) cell.getSheet();
        String over = displayed(sheet, FIRST_HEADER, cell.getColumnIndex());
        String spanning = over.isEmpty() ? displayed(sheet, FIRST_HEADER, 1) : over;
        String below = displayed(sheet, FIRST_HEADER + 1, cell.getColumnIndex());
        return (spanning + " " + below.replace("Unaudited", "")).strip();
    }

    private static String displayed(XSSFSheet sheet, int row, int column) {
        return new DataFormatter(Locale.US).formatCellValue(sheet.getRow(row).getCell(column));
    }
}
