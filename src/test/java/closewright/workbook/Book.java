package closewright.workbook;

import closewright.Readings;
import closewright.statement.Fact;
import closewright.statement.InputException;
import closewright.statement.Pins;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A small workbook made row by row for a test. */
final class Book {

    /** A number or date shown through a format. */
    record Shown(double number, String format) {}

    /** A text with an indentation by style. */
    record Indented(String text, int steps) {}

    private final Workbook workbook;
    private Sheet sheet;
    private int nextRow;

    private Book(Workbook workbook, String sheet) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(sheet);
    }

    static Book named(String sheet) {
        return new Book(new XSSFWorkbook(), sheet);
    }

    static Book xls(String sheet) {
        return new Book(new HSSFWorkbook(), sheet);
    }

    static Shown shown(double number, String format) {
        return new Shown(number, format);
    }

    static Shown day(String date, String format) {
        return new Shown(LocalDate.parse(date).toEpochDay() + 25569, format);
    }

    static Indented in(int steps, String text) {
        return new Indented(text, steps);
    }

    Book sheet(String name) {
        sheet = workbook.createSheet(name);
        nextRow = 0;
        return this;
    }

    /** The next row from column A on; null leaves a cell out, a text that starts with = is a formula. */
    Book row(@Nullable Object... values) {
        Row row = sheet.createRow(nextRow++);
        for (int i = 0; i < values.length; i++) {
            @Nullable Object value = values[i];
            if (value != null) {
                fill(row.createCell(i), value);
            }
        }
        return this;
    }

    Book blank() {
        nextRow++;
        return this;
    }

    Book merge(String area) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        return this;
    }

    Book hideRow() {
        sheet.getRow(nextRow - 1).setZeroHeight(true);
        return this;
    }

    /** @param columns the letters of the first and the last one, {@code C:D} */
    Book hideColumns(String columns) {
        String[] ends = columns.split(":", 2);
        for (int column = CellReference.convertColStringToIndex(ends[0]);
                column <= CellReference.convertColStringToIndex(ends[1]);
                column++) {
            sheet.setColumnHidden(column, true);
        }
        return this;
    }

    Workbook poi() {
        return workbook;
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof Shown number) {
            cell.setCellValue(number.number());
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(number.format()));
            cell.setCellStyle(style);
        } else if (value instanceof Indented text) {
            cell.setCellValue(text.text());
            CellStyle style = workbook.createCellStyle();
            style.setIndention((short) text.steps());
            cell.setCellStyle(style);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value.toString().startsWith("=")) {
            cell.setCellFormula(value.toString().substring(1));
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** Calculates the formulas and saves the workbook. */
    Path save() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return saveUncalculated();
    }

    Path saveUncalculated() {
        try {
            Path file = Files.createTempFile("book", workbook instanceof HSSFWorkbook ? ".xls" : ".xlsx");
            file.toFile().deleteOnExit();
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Statements read() {
        return read(save());
    }

    static Statements read(Path file) {
        try {
            return Readings.statements(file);
        } catch (InputException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> account(Path file) {
        try {
            List<String> account = new ArrayList<>();
            WorkbookReader.explain(Readings.file(file), Pins.NONE).account().forEach((sheet, lines) -> {
                account.add(sheet);
                account.addAll(lines);
            });
            return account;
        } catch (InputException e) {
            throw new AssertionError(e);
        }
    }

    /** What was read, a fact a line: {@code IS B3 Net sales 2010-06-30/P3M 1000 31197}. */
    List<String> facts() {
        return facts(read());
    }

    static List<String> facts(Statements statements) {
        List<String> facts = new ArrayList<>();
        for (Statement statement : statements.all()) {
            for (Fact fact : statement.facts()) {
                facts.add(String.join(
                        " ",
                        statement.kind().code(),
                        fact.source().address(),
                        fact.item().label(),
                        fact.period().toString(),
                        scale(fact),
                        fact.value().toPlainString()));
            }
        }
        return facts;
    }

    private static String scale(Fact fact) {
        var scale = fact.item().unit().scale();
        return scale.isPresent() ? String.valueOf(scale.getAsLong()) : "-";
    }
}
