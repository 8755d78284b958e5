package closewright.path;

import closewright.statement.SignOff;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet into which a person types. */
final class TypedSheet {

    private final Path file;
    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;

    private TypedSheet(Path file, XSSFWorkbook workbook, String sheet) {
        this.file = file;
        this.workbook = workbook;
        this.sheet = workbook.getSheet(sheet);
    }

    static TypedSheet open(Path file, String sheet) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new TypedSheet(file, new XSSFWorkbook(in), sheet);
        }
    }

    void text(String label, SignOff.Field field, String text) {
        cell(label, field.heading()).setCellValue(text);
    }

    /** As Excel does with a date that is typed: a number shown as a date. */
    void date(String label, SignOff.Field field, String date) {
        Cell cell = cell(label, field.heading());
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setDataFormat((short) 14);
        cell.setCellStyle(style);
        cell.setCellValue(LocalDate.parse(date));
    }

    void number(CellReference place, double value) {
        sheet.getRow(place.getRow()).getCell(place.getCol()).setCellValue(value);
    }

    String word(String label, String heading) {
        Cell cell = cell(label, heading);
        return cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA
                ? cell.getStringCellValue()
                : new DataFormatter().formatCellValue(cell);
    }

    /** What a state's formula gives now. */
    String calculated(String label, String heading) {
        return workbook.getCreationHelper()
                .createFormulaEvaluator()
                .evaluate(cell(label, heading))
                .getStringValue();
    }

    /** As when somebody deletes a column's content. */
    void erase(String heading) {
        int column = column(heading);
        for (Row row : sheet) {
            Cell cell = row.getCell(column);
            if (cell != null) {
                row.removeCell(cell);
            }
        }
    }

    void recalculate() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    void save() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private Cell cell(String label, String heading) {
        Row row = row(label);
        int column = column(heading);
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private Row row(String label) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null && new DataFormatter().formatCellValue(first).equals(label)) {
                return row;
            }
        }
        throw new IllegalArgumentException("no row " + label + " on " + sheet.getSheetName());
    }

    private int column(String heading) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (new DataFormatter().formatCellValue(cell).equals(heading)) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new IllegalArgumentException("no column " + heading + " on " + sheet.getSheetName());
    }
}
