package closewright.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a plan onto a sheet: labels in the first column, figures in those after it. */
final class SheetWriter {

    private static final int LABEL_WIDTH = 66;
    private static final int FIGURE_WIDTH = 19;
    /** Characters that fit beside each other in the labels' column: more than its width in digits. */
    private static final int LABEL_ROOM = 72;

    private static final float LINE_HEIGHT = 13.5f;
    private static final Pattern LINE_ABOVE = Pattern.compile("\\{([^}]+)}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final SheetPlan plan;
    private final XSSFSheet sheet;
    private final Looks looks;

    private SheetWriter(SheetPlan plan, XSSFWorkbook workbook, Looks looks) {
        this.plan = plan;
        this.sheet = workbook.createSheet(plan.name());
        this.looks = looks;
    }

    static void write(SheetPlan plan, XSSFWorkbook workbook, Looks looks) {
        SheetWriter writer = new SheetWriter(plan, workbook, looks);
        writer.columns();
        writer.titles();
        writer.header();
        writer.lines();
        PageSetup.apply(plan, writer.sheet);
    }

    private void columns() {
        sheet.setDefaultRowHeightInPoints(LINE_HEIGHT);
        sheet.setColumnWidth(0, LABEL_WIDTH * 256);
        for (int column = 1; column <= plan.figureColumns(); column++) {
            sheet.setColumnWidth(column, FIGURE_WIDTH * 256);
        }
    }

    private void titles() {
        for (int place = 0; place < plan.titles().size(); place++) {
            XSSFCell cell = sheet.createRow(place).createCell(0);
            cell.setCellValue(plan.titles().get(place));
            cell.setCellStyle(looks.title(place));
            sheet.addMergedRegion(new CellRangeAddress(place, place, 0, plan.figureColumns()));
        }
    }

    private void header() {
        for (int place = 0; place < plan.header().size(); place++) {
            XSSFRow row = sheet.createRow(plan.firstHeaderRow() + place);
            headerRow(row, plan.header().get(place));
        }
    }

    private void headerRow(XSSFRow row, List<String> texts) {
        boolean last = row.getRowNum() == plan.firstLineRow() - 1;
        for (int column = 1; column <= texts.size(); column++) {
            String text = texts.get(column - 1);
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(
                    looks.header(last || texts.contains("<"), DATE.matcher(text).matches()));
            if (!text.equals("<")) {
                fill(cell, text);
            }
        }
        if (texts.contains("<")) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 1, texts.size()));
        }
    }

    private static void fill(XSSFCell cell, String text) {
        if (YEAR.matcher(text).matches()) {
            cell.setCellValue(Integer.parseInt(text));
        } else if (DATE.matcher(text).matches()) {
            cell.setCellValue(LocalDate.parse(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private void lines() {
        for (int place = 0; place < plan.lines().size(); place++) {
            Line line = plan.lines().get(place);
            if (line.role() != Line.Role.SPACE) {
                line(sheet.createRow(plan.firstLineRow() + place), line);
            }
        }
    }

    private void line(XSSFRow row, Line line) {
        XSSFCell label = row.createCell(0);
        label.setCellValue(line.label());
        label.setCellStyle(looks.label(line));
        int room = LABEL_ROOM - 2 * line.indent();
        row.setHeightInPoints(LINE_HEIGHT * (1 + (line.label().length() - 1) / room));
        for (int column = 1; column <= plan.figureColumns(); column++) {
            figure(row, line, column);
        }
    }

    private void figure(XSSFRow row, Line line, int column) {
        String figure = line.figure(column - 1);
        if (figure.isEmpty()) {
            return;
        }
        boolean typed = !figure.startsWith("=");
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(looks.figure(line, typed));
        if (typed) {
            cell.setCellValue(Figure.parse(figure).doubleValue());
        } else {
            cell.setCellFormula(addressed(figure.substring(1), cell));
        }
    }

    /** The formula with an address in the cell's own column for every line that it names. */
    private String addressed(String formula, XSSFCell cell) {
        Matcher names = LINE_ABOVE.matcher(formula);
        return names.replaceAll(name -> {
            int row = Places.rowAbove(sheet, name.group(1), cell.getRowIndex());
            return CellReference.convertNumToColString(cell.getColumnIndex()) + (row + 1);
        });
    }
}
