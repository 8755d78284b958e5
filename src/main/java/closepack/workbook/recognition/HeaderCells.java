package closepack.workbook.recognition;

import closepack.workbook.sheet.Cell;
import closepack.workbook.sheet.Display;
import closepack.workbook.sheet.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads single cells as parts of a header. */
final class HeaderCells {

    /**
     * A cell that tells a part of a period.
     *
     * @param last the last column that it covers when merged
     */
    record Told(int column, int last, PeriodHint hint, String text, boolean merged) {}

    /**
     * A row of cells that tell parts of periods.
     *
     * @param others columns of other texts in the row, which end what stands to their left
     */
    record Line(int row, List<Told> told, List<Integer> others) {}

    private static final Pattern HEADER_LABEL = Pattern.compile(
            ".*\\b(years?|periods?|fiscal|ended|ending|dates?|as of|quarters?|months?|fy|unaudited)\\b.*");
    private static final BigDecimal EARLIEST = BigDecimal.valueOf(1950);
    private static final BigDecimal LATEST = BigDecimal.valueOf(2100);
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|\\\\(.)");

    private final Display display;

    HeaderCells(Display display) {
        this.display = display;
    }

    /** The row as a line of a header; empty where it is none. */
    Optional<Line> line(Sheet sheet, int row) {
        List<Told> told = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        int figures = 0;
        for (Cell cell : sheet.row(row)) {
            Optional<PeriodHint> hint = hint(cell);
            if (hint.isPresent()) {
                int last = sheet.lastColumn(cell);
                told.add(new Told(cell.column(), last, hint.get(), display.text(cell), last > cell.column()));
            } else if (FigureText.of(cell).isPresent()) {
                figures++;
            } else if (!display.text(cell).isEmpty()) {
                others.add(cell.column());
            }
        }
        boolean header = !told.isEmpty() && figures * 4 <= told.size() && consistent(sheet, row, told);
        return header ? Optional.of(new Line(row, told, others)) : Optional.empty();
    }

    /** Whole numbers are a header only when they go on like years, and their label is not one of figures. */
    private boolean consistent(Sheet sheet, int row, List<Told> told) {
        boolean bare = told.stream()
                .allMatch(cell -> sheet.cell(row, cell.column())
                        .filter(found -> found.isNumber() && !Display.isDate(found))
                        .isPresent());
        if (!bare) {
            return true;
        }
        boolean named = sheet.row(row).stream()
                .filter(cell -> cell.column() < told.get(0).column())
                .map(display::text)
                .anyMatch(HeaderCells::isLabelOfFigures);
        return stepwise(told) && (!named || told.size() > 2);
    }

    private static boolean stepwise(List<Told> told) {
        for (int i = 1; i < told.size(); i++) {
            if (Math.abs(told.get(i).hint().year() - told.get(i - 1).hint().year()) > 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabelOfFigures(String text) {
        return text.matches(".*\\p{L}.*")
                && !HEADER_LABEL.matcher(text.toLowerCase(Locale.ROOT)).matches()
                && UnitPhrase.parse(text).isEmpty()
                && TitlePhrase.kind(text).isEmpty();
    }

    private Optional<PeriodHint> hint(Cell cell) {
        if (cell.isText()) {
            return PeriodPhrase.parse(display.text(cell));
        }
        if (!cell.isNumber()) {
            return Optional.empty();
        }
        return Display.isDate(cell) ? date(cell) : year(cell);
    }

    /** A whole number that is shown as a year; a text in its format counts: {@code 0"E"}. */
    private static Optional<PeriodHint> year(Cell cell) {
        BigDecimal number = cell.number().orElseThrow();
        boolean year = number.compareTo(EARLIEST) >= 0 && number.compareTo(LATEST) <= 0 && number.scale() <= 0;
        String format = QUOTED.matcher(cell.style().format()).replaceAll("");
        if (!year || format.contains(",") || format.contains(".") || format.contains("%")) {
            return Optional.empty();
        }
        return PeriodPhrase.parse(
                number.toPlainString() + " " + literals(cell.style().format()));
    }

    /** A real date; where its format shows the year only, the year is what it says. */
    private Optional<PeriodHint> date(Cell cell) {
        String format =
                QUOTED.matcher(cell.style().format().toLowerCase(Locale.ROOT)).replaceAll("");
        boolean estimate = estimate(cell.style().format());
        LocalDate date = EXCEL_EPOCH.plusDays(cell.number().orElseThrow().longValue());
        if (date.getYear() < 1950 || date.getYear() > 2150 || !format.matches(".*[dmy].*")) {
            return Optional.empty();
        }
        boolean yearOnly = !format.contains("m") && !format.contains("d");
        PeriodHint hint = yearOnly ? PeriodHint.ofYear(date.getYear()) : PeriodHint.of(ending(date, format));
        return Optional.of(estimate ? hint.asEstimate() : hint);
    }

    /** A month typed as its first day stands for the whole month. */
    private static LocalDate ending(LocalDate date, String format) {
        boolean monthOnly = !format.contains("d");
        return monthOnly && date.getDayOfMonth() == 1 ? date.withDayOfMonth(date.lengthOfMonth()) : date;
    }

    private static boolean estimate(String format) {
        return PeriodPhrase.parse("2000 " + literals(format))
                .filter(PeriodHint::estimate)
                .isPresent();
    }

    /** The letters that a format puts around the number. */
    private static String literals(String format) {
        StringBuilder texts = new StringBuilder();
        String positive = format.split(";", -1)[0];
        var literals = QUOTED.matcher(positive);
        while (literals.find()) {
            String literal = literals.group(1) == null ? literals.group(2) : literals.group(1);
            texts.append(literal.matches(".*\\p{L}.*") ? literal : " ");
        }
        return texts.toString().strip();
    }
}
