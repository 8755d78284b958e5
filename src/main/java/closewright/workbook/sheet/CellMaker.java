package closewright.workbook.sheet;

import closewright.ooxml.RawCell;
import closewright.ooxml.WorkbookPart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Makes cells of what the XML has: shared strings and styles put in, numbers exact. */
record CellMaker(Map<Integer, String> strings, StyleTable styles, boolean from1904) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1462);

    Sheet sheet(WorkbookPart.Sheet listed, RawSheet raw) {
        NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
        for (RawCell cell : raw.cells) {
            rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell(cell));
        }
        return new Sheet(
                listed.name(),
                visibility(listed),
                rows,
                raw.merged,
                raw.hiddenRows,
                raw.hiddenColumns,
                raw.height(),
                raw.wholly);
    }

    private static Sheet.Visibility visibility(WorkbookPart.Sheet listed) {
        return switch (listed.element().value("state").orElse("")) {
            case "hidden" -> Sheet.Visibility.HIDDEN;
            case "veryHidden" -> Sheet.Visibility.VERY_HIDDEN;
            default -> Sheet.Visibility.VISIBLE;
        };
    }

    private Cell cell(RawCell raw) {
        if (raw.value().isEmpty()) {
            boolean emptyText = raw.type().equals("str");
            return make(raw, emptyText ? Cell.Content.TEXT : Cell.Content.NOT_CALCULATED, "");
        }
        return switch (raw.type()) {
            case "s" -> make(raw, Cell.Content.TEXT, strings.getOrDefault(index(raw.value()), ""));
            case "str", "inlineStr" -> make(raw, Cell.Content.TEXT, raw.value());
            case "b" -> make(raw, Cell.Content.FLAG, raw.value().equals("1") ? "TRUE" : "FALSE");
            case "e" -> make(raw, Cell.Content.ERROR, raw.value());
            case "d" -> date(raw);
            default -> number(raw);
        };
    }

    private Cell number(RawCell raw) {
        try {
            double stored = Double.parseDouble(raw.value().trim());
            if (Double.isFinite(stored)) {
                return dated(number(raw, Cell.exact(stored), styles.get(raw.style())));
            }
        } catch (NumberFormatException notANumber) {
            // told as the text that it is
        }
        return make(raw, Cell.Content.TEXT, raw.value());
    }

    private Cell date(RawCell raw) {
        try {
            String text = raw.value().replaceAll("Z$", "");
            LocalDateTime moment = text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
            double serial = DateUtil.getExcelDate(moment, false);
            CellStyle style = styles.get(raw.style());
            String format = style.format().equals("General") ? "yyyy-mm-dd" : style.format();
            CellStyle dated = new CellStyle(format, style.indent(), style.bold(), style.above(), style.below());
            return number(raw, Cell.exact(serial), dated);
        } catch (DateTimeParseException notADate) {
            return make(raw, Cell.Content.TEXT, raw.value());
        }
    }

    private static Cell number(RawCell raw, BigDecimal number, CellStyle style) {
        return new Cell(raw.row(), raw.column(), Cell.Content.NUMBER, "", Optional.of(number), style, formula(raw));
    }

    private Cell dated(Cell cell) {
        return from1904 ? from1904(cell) : cell;
    }

    /** A date that counts from 1904 is told as Excel's usual serial number. */
    static Cell from1904(Cell cell) {
        Cell later = cell.with(cell.content(), cell.text(), cell.number().map(days -> days.add(DAYS_TO_1904)));
        return Display.isDate(cell) && Display.isDate(later) ? later : cell;
    }

    private Cell make(RawCell raw, Cell.Content content, String text) {
        return new Cell(
                raw.row(), raw.column(), content, text, Optional.empty(), styles.get(raw.style()), formula(raw));
    }

    private static Optional<String> formula(RawCell raw) {
        return raw.formula().isEmpty() ? Optional.empty() : Optional.of(raw.formula());
    }

    private static int index(String text) {
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
    }
}
