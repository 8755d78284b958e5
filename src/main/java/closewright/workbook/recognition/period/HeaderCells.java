package closewright.workbook.recognition.period;

import closewright.language.Topic;
import closewright.period.Part;
import closewright.workbook.recognition.concept.TitlePhrase;
import closewright.workbook.recognition.notation.FigureText;
import closewright.workbook.recognition.unit.UnitPhrase;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads single cells as parts of a header. */
public final class HeaderCells {

    private static final Pattern LETTER = Pattern.compile(".*\\p{L}.*");
    private static final Pattern OF_A_DATE = Pattern.compile(".*[dmy].*");

    /**
     * A cell that tells a part of a period.
     *
     * @param last the last column that it covers when merged
     */
    public record Told(int column, int last, PeriodHint hint, String text, boolean merged) {}

    /**
     * A row of cells that tell parts of periods.
     *
     * @param others columns of other texts in the row, which end what stands to their left
     * @param changes columns that stand for growth or a difference
     */
    public record Line(int row, List<Told> told, List<Integer> others, Set<Integer> changes) {

        /** Whether the row says no more than which columns are estimates. */
        public boolean isMarks() {
            return told.stream()
                    .allMatch(cell -> cell.hint().isEmpty() && !cell.hint().isRelative());
        }

        /** The same row without what stands to the left of a column. */
        public Line from(int column) {
            return new Line(
                    row,
                    told.stream().filter(cell -> cell.column() >= column).toList(),
                    others.stream().filter(other -> other >= column).toList(),
                    changes);
        }
    }

    private static final Pattern HEADER_LABEL = Topic.COLUMNS.pattern("label-of-years");
    private static final BigDecimal EARLIEST = BigDecimal.valueOf(1950);
    private static final BigDecimal LATEST = BigDecimal.valueOf(2100);
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|\\\\(.)");

    private static final Pattern WHOLE_YEAR = Topic.COLUMNS.pattern("whole-year");
    private static final Pattern CHANGE = Topic.COLUMNS.pattern("change");

    private final Display display;

    public HeaderCells(Display display) {
        this.display = display;
    }

    /** The row as a line of a header; empty where it is none. */
    public Optional<Line> line(Sheet sheet, int row) {
        List<Told> told = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        Set<Integer> changes = new HashSet<>();
        int figures = 0;
        for (Cell cell : sheet.row(row)) {
            Optional<PeriodHint> hint =
                    isWholeYear(told, cell) ? Optional.empty() : hint(cell).or(() -> shyMonth(sheet, told, cell));
            if (hint.isPresent()) {
                int last = sheet.lastColumn(cell);
                told.add(new Told(cell.column(), last, hint.get(), display.text(cell), last > cell.column()));
            } else if (FigureText.of(cell).isPresent()) {
                figures++;
            } else if (isWholeYear(told, cell)) {
                told.add(new Told(cell.column(), cell.column(), PeriodHint.of(Part.YEAR), display.text(cell), false));
            } else if (!display.text(cell).isEmpty()) {
                others.add(cell.column());
                changes.addAll(changes(sheet, cell));
            }
        }
        boolean header = !told.isEmpty() && figures * 4 <= told.size() && consistent(sheet, row, told);
        return header ? Optional.of(new Line(row, told, others, changes)) : Optional.empty();
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
        return stepwise(told) && (!named || told.size() > 2 || isFirst(sheet, row, told));
    }

    /** Whether nothing stands over the cells that could be the head of their columns. */
    private static boolean isFirst(Sheet sheet, int row, List<Told> told) {
        return sheet.rows().headMap(row, false).values().stream()
                .flatMap(cells -> told.stream().map(cell -> cells.get(cell.column())))
                .noneMatch(Objects::nonNull);
    }

    /** Year after year, or back to where a row of years started: 2023 2022 2021, then 2023 again. */
    private static boolean stepwise(List<Told> told) {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            int year = told.get(i).hint().year();
            boolean next = i == 0 || Math.abs(year - told.get(i - 1).hint().year()) <= 1;
            if (!next && !seen.contains(year)) {
                return false;
            }
            seen.add(year);
        }
        return true;
    }

    private static boolean isLabelOfFigures(String text) {
        return LETTER.matcher(text).matches()
                && !HEADER_LABEL.matcher(text.toLowerCase(Locale.ROOT)).matches()
                && UnitPhrase.parse(text).isEmpty()
                && TitlePhrase.kind(text).isEmpty();
    }

    /** "Total" or "Year" to the right of a fourth quarter. */
    private boolean isWholeYear(List<Told> told, Cell cell) {
        boolean afterFourth = !told.isEmpty()
                && told.get(told.size() - 1)
                        .hint()
                        .part()
                        .filter(Part.Q4::equals)
                        .isPresent();
        return afterFourth && WHOLE_YEAR.matcher(display.text(cell)).matches();
    }

    /**
     * The columns under a text that speaks of growth or a difference: "Sep-23 change vs." over "Jun-23" is no period.
     */
    private Set<Integer> changes(Sheet sheet, Cell cell) {
        return CHANGE.matcher(display.text(cell)).matches()
                ? IntStream.rangeClosed(cell.column(), sheet.lastColumn(cell))
                        .boxed()
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private Optional<PeriodHint> shyMonth(Sheet sheet, List<Told> told, Cell cell) {
        return cell.isText()
                ? ShyMonth.of(display.text(cell), () -> last(told), () -> next(sheet, cell))
                : Optional.empty();
    }

    private static Optional<PeriodHint> last(List<Told> told) {
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.get(told.size() - 1).hint());
    }

    private Optional<PeriodHint> next(Sheet sheet, Cell cell) {
        return sheet.row(cell.row()).stream()
                .filter(next -> next.column() > cell.column())
                .findFirst()
                .flatMap(this::hint);
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
        LocalDate date = EXCEL_EPOCH.plusDays(cell.number().orElseThrow().longValue());
        if (date.getYear() < 1950
                || date.getYear() > 2150
                || !OF_A_DATE.matcher(format).matches()) {
            return Optional.empty();
        }
        boolean yearOnly = !format.contains("m") && !format.contains("d");
        PeriodHint hint = yearOnly ? PeriodHint.ofYear(date.getYear()) : PeriodHint.of(ending(date, format));
        boolean month = !yearOnly && !format.contains("d");
        return Optional.of(words(cell.style().format()).with(month ? hint.asNamedMonth() : hint));
    }

    /** A month typed as its first day stands for the whole month. */
    private static LocalDate ending(LocalDate date, String format) {
        boolean monthOnly = !format.contains("d");
        return monthOnly && date.getDayOfMonth() == 1 ? date.withDayOfMonth(date.lengthOfMonth()) : date;
    }

    /** What the words of a format say beside the date: "YTD "mmm-yy, yyyy"E". */
    private static PeriodHint words(String format) {
        return PeriodPhrase.parse(literals(format)).orElse(PeriodHint.NONE);
    }

    /** The letters that a format puts around the number. */
    private static String literals(String format) {
        StringBuilder texts = new StringBuilder();
        String positive = format.split(";", -1)[0];
        var literals = QUOTED.matcher(positive);
        int end = 0;
        while (literals.find()) {
            String literal = literals.group(1) == null ? literals.group(2) : literals.group(1);
            texts.append(literals.start() > end ? " " : "")
                    .append(LETTER.matcher(literal).matches() ? literal : " ");
            end = literals.end();
        }
        return texts.toString().strip();
    }
}
