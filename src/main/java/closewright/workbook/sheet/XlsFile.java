package closewright.workbook.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads an .xls workbook (BIFF8). */
final class XlsFile {

    private final Map<Short, CellStyle> styles = new HashMap<>();
    private boolean from1904;

    Workbook read(POIFSFileSystem files) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(files, false)) {
            from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                sheets.add(sheet(workbook, i));
            }
            return new Workbook(sheets, List.of());
        }
    }

    private Sheet sheet(HSSFWorkbook workbook, int index) {
        HSSFSheet sheet = workbook.getSheetAt(index);
        NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
        Set<Integer> hidden = new HashSet<>();
        sheet.forEach(row -> {
            if (row.getZeroHeight()) {
                hidden.add(row.getRowNum());
            }
            row.forEach(cell -> cell((HSSFCell) cell)
                    .ifPresent(made -> rows.computeIfAbsent(made.row(), number -> new TreeMap<>())
                            .put(made.column(), made)));
        });
        List<Area> merged = sheet.getMergedRegions().stream()
                .map(area ->
                        new Area(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()))
                .toList();
        return new Sheet(
                sheet.getSheetName(),
                visibility(workbook, index),
                rows,
                merged,
                hidden,
                hiddenColumns(sheet),
                sheet.getLastRowNum() + 1,
                true);
    }

    private static Set<Integer> hiddenColumns(HSSFSheet sheet) {
        return IntStream.range(0, SpreadsheetVersion.EXCEL97.getMaxColumns())
                .filter(sheet::isColumnHidden)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Sheet.Visibility visibility(HSSFWorkbook workbook, int index) {
        SheetVisibility visibility = workbook.getSheetVisibility(index);
        return switch (visibility) {
            case HIDDEN -> Sheet.Visibility.HIDDEN;
            case VERY_HIDDEN -> Sheet.Visibility.VERY_HIDDEN;
            default -> Sheet.Visibility.VISIBLE;
        };
    }

    private Optional<Cell> cell(HSSFCell cell) {
        CellType type = cell.getCellType();
        Optional<String> formula = Optional.empty();
        if (type == CellType.FORMULA) {
            formula = formula(cell);
            type = cell.getCachedFormulaResultType();
        }
        CellStyle style = style(cell.getCellStyle());
        return switch (type) {
            case NUMERIC -> Optional.of(number(cell, style, formula));
            case STRING -> text(cell, style, formula);
            case BOOLEAN ->
                Optional.of(
                        make(cell, Cell.Content.FLAG, cell.getBooleanCellValue() ? "TRUE" : "FALSE", style, formula));
            case ERROR -> Optional.of(make(cell, Cell.Content.ERROR, error(cell), style, formula));
            default -> Optional.empty();
        };
    }

    private Cell number(HSSFCell cell, CellStyle style, Optional<String> formula) {
        BigDecimal value = Cell.exact(cell.getNumericCellValue());
        Cell made = new Cell(
                cell.getRowIndex(), cell.getColumnIndex(), Cell.Content.NUMBER, "", Optional.of(value), style, formula);
        return from1904 ? CellMaker.from1904(made) : made;
    }

    private static Optional<Cell> text(HSSFCell cell, CellStyle style, Optional<String> formula) {
        String text = cell.getRichStringCellValue().getString();
        return text.isEmpty() ? Optional.empty() : Optional.of(make(cell, Cell.Content.TEXT, text, style, formula));
    }

    private static Cell make(
            HSSFCell cell, Cell.Content content, String text, CellStyle style, Optional<String> formula) {
        return new Cell(cell.getRowIndex(), cell.getColumnIndex(), content, text, Optional.empty(), style, formula);
    }

    private static String error(HSSFCell cell) {
        return FormulaError.forInt(cell.getErrorCellValue()).getString();
    }

    /** The formula's text; POI cannot spell every one. */
    private static Optional<String> formula(HSSFCell cell) {
        try {
            return Optional.of(cell.getCellFormula());
        } catch (RuntimeException unusual) {
            return Optional.empty();
        }
    }

    private CellStyle style(HSSFCellStyle style) {
        return styles.computeIfAbsent(style.getIndex(), index -> make(style));
    }

    private static CellStyle make(HSSFCellStyle style) {
        String format = style.getDataFormatString();
        CellStyle.Rule below = switch (style.getBorderBottom()) {
            case NONE -> CellStyle.Rule.NONE;
            case DOUBLE -> CellStyle.Rule.DOUBLE;
            default -> CellStyle.Rule.SINGLE;
        };
        return new CellStyle(
                format == null ? "General" : format,
                style.getIndention(),
                false,
                style.getBorderTop() != BorderStyle.NONE,
                below);
    }
}
