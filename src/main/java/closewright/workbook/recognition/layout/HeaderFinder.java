package closewright.workbook.recognition.layout;

import closewright.period.Part;
import closewright.workbook.recognition.notation.FigureText;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.recognition.period.HeaderCells;
import closewright.workbook.recognition.period.HeaderCells.Line;
import closewright.workbook.recognition.period.HeaderCells.Told;
import closewright.workbook.recognition.period.MonthsOfYears;
import closewright.workbook.recognition.period.PeriodHint;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the headers of a sheet: rows of periods, one above the other, over columns of figures. */
public final class HeaderFinder {

    /** Rows without figures that may stand between two rows of one header. */
    private static final int MOST_GAP = 2;
    /** Rows below a header of one column in which it must show figures; several columns are no accident. */
    private static final int REACH = 25;
    /** So many percentages and no amounts make a column one of percentages. */
    private static final int FEW_PERCENTS = 4;

    private final HeaderCells cells;
    private final Sheet sheet;

    public HeaderFinder(Sheet sheet, Display display) {
        this.sheet = sheet;
        this.cells = new HeaderCells(display);
    }

    public List<Header> find() {
        List<Header> headers = new ArrayList<>();
        List<Line> group = new ArrayList<>();
        for (int row : sheet.rows().keySet()) {
            Optional<Line> line = cells.line(sheet, row);
            if (line.isPresent()) {
                if (!group.isEmpty() && !adjoins(group.get(group.size() - 1), line.get())) {
                    header(group).ifPresent(headers::add);
                    group.clear();
                }
                group.add(line.get());
            }
        }
        header(group).ifPresent(headers::add);
        return headers;
    }

    private boolean adjoins(Line above, Line below) {
        return below.row() - above.row() - 1 <= MOST_GAP
                && sheet.rows().subMap(above.row(), false, below.row(), false).keySet().stream()
                        .noneMatch(this::hasFigures);
    }

    private boolean hasFigures(int row) {
        return sheet.row(row).stream().anyMatch(cell -> FigureText.of(cell).isPresent());
    }

    private Optional<Header> header(List<Line> group) {
        List<Line> lines = YearsOverQuarters.spread(withoutStrayMarks(group));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int first = lines.get(0).row();
        int last = lines.get(lines.size() - 1).row();
        List<Header.Column> told = MonthsOfYears.in(withTotals(columns(lines)));
        int reach = told.size() > 1 ? sheet.rows().lastKey() : last + REACH;
        List<Header.Column> columns = told.stream()
                .filter(column -> hasFigures(column, last, reach))
                .filter(column ->
                        lines.stream().noneMatch(line -> line.changes().contains(column.first())))
                .toList();
        List<Integer> rows = sheet.rows().subMap(last, false, last + REACH, true).keySet().stream()
                .toList();
        List<Header.Column> amounts = withoutPercents(new ColumnReach(sheet, first, last, rows).settle(columns), last);
        return amounts.isEmpty() ? Optional.empty() : Optional.of(new Header(first, last, amounts));
    }

    /** The columns of periods, and those of totals right of two of them. */
    private static List<Header.Column> withTotals(List<Header.Column> columns) {
        List<Header.Column> told = new ArrayList<>();
        for (Header.Column column : columns) {
            if (isPeriod(column.hint()) || (column.hint().isTotal() && told.size() > 1)) {
                told.add(column);
            }
        }
        return told;
    }

    /** Columns of percentages beside columns of amounts are no periods of their own: common-size figures, growth. */
    private List<Header.Column> withoutPercents(List<Header.Column> columns, int headerRow) {
        List<Header.Column> amounts = columns.stream()
                .filter(column -> !isPercents(column, headerRow))
                .toList();
        return amounts.isEmpty() ? columns : amounts;
    }

    private boolean isPercents(Header.Column column, int headerRow) {
        List<FigureText.Figure> figures = figures(column.first(), headerRow);
        return figures.size() >= FEW_PERCENTS
                && figures.stream()
                        .allMatch(figure -> figure.percent() || figure.value().signum() == 0);
    }

    private List<FigureText.Figure> figures(int column, int headerRow) {
        return sheet.rows().tailMap(headerRow, false).keySet().stream()
                .flatMap(row -> sheet.cell(row, column).stream())
                .flatMap(cell -> FigureText.of(cell).stream())
                .toList();
    }

    /** A row of "A A E" belongs to the periods under or over it; "Plan" as a label does not. */
    private static List<Line> withoutStrayMarks(List<Line> group) {
        int first = group.stream()
                .filter(line -> !line.isMarks())
                .flatMap(line -> line.told().stream())
                .filter(told -> isPeriod(told.hint()))
                .mapToInt(Told::column)
                .min()
                .orElse(Integer.MAX_VALUE);
        return group.stream()
                .map(line -> line.isMarks() ? line.from(first) : line)
                .filter(line -> !line.told().isEmpty())
                .toList();
    }

    private static boolean isPeriod(PeriodHint hint) {
        return hint.tellsTime() || hint.isRelative();
    }

    private boolean hasFigures(Header.Column column, int headerRow, int lastRow) {
        return sheet.rows().subMap(headerRow, false, Math.max(headerRow, lastRow), true).keySet().stream()
                .flatMap(row -> sheet.row(row).stream())
                .filter(cell -> cell.column() >= column.first() && cell.column() <= column.last())
                .anyMatch(cell -> FigureText.of(cell).isPresent());
    }

    /** A column per leaf: a told cell with none below it that would say more of a part of it. */
    private static List<Header.Column> columns(List<Line> lines) {
        List<Integer> starts = lines.stream()
                .flatMap(line -> line.told().stream())
                .map(Told::column)
                .distinct()
                .sorted()
                .toList();
        List<Header.Column> columns = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
            columns.add(column(lines, starts.get(i), next));
        }
        return columns;
    }

    private static Header.Column column(List<Line> lines, int start, int next) {
        PeriodHint hint = PeriodHint.NONE;
        List<String> caption = new ArrayList<>();
        int last = Math.min(next - 1, start + 3);
        boolean year = hasOwnYear(lines, start);
        for (Line line : lines) {
            Optional<Told> over = over(line, start, partOf(lines, start))
                    .filter(told ->
                            told.column() == start || !year || told.hint().year() == 0);
            if (over.isPresent()) {
                hint = said(over.get(), lines, start).with(hint);
                caption.add(over.get().text());
            }
            last = line.others().stream()
                    .filter(other -> other > start)
                    .mapToInt(other -> other - 1)
                    .reduce(last, Math::min);
        }
        return new Header.Column(start, last, hint, caption);
    }

    /** What a cell says of a column: the year of a date over several columns gives way to a column's own. */
    private static PeriodHint said(Told told, List<Line> lines, int column) {
        boolean shared = told.column() < column || told.last() > column;
        Optional<PeriodHint> year = lines.stream()
                .flatMap(line -> line.told().stream())
                .filter(own -> shared && own.column() == column && own.hint().isBareYear())
                .map(Told::hint)
                .findFirst();
        return year.map(told.hint()::givingWayTo).orElse(told.hint());
    }

    /** Whether a column has a year of its own: one that stands over its neighbours is not meant for it. */
    private static boolean hasOwnYear(List<Line> lines, int column) {
        return lines.stream()
                .flatMap(line -> line.told().stream())
                .anyMatch(told -> told.column() == column && told.hint().isBareYear());
    }

    /** What a line says over a column: the cell over it, or the nearest to its left that spans. */
    private static Optional<Told> over(Line line, int column, boolean part) {
        Optional<Told> nearest =
                line.told().stream().filter(told -> told.column() <= column).max(Comparator.comparingInt(Told::column));
        return nearest.filter(told -> told.last() >= column || spans(line, told, column, part));
    }

    /** Whether a line says that the column is a quarter or a half of a year. */
    private static boolean partOf(List<Line> lines, int column) {
        return lines.stream()
                .flatMap(line -> line.told().stream())
                .filter(told -> told.column() == column && told.hint().year() == 0)
                .anyMatch(told -> told.hint().part().isPresent());
    }

    /**
     * Durations, days and years stand over several columns; a full date or a quarter only over its own, a fiscal year
     * over its quarters.
     */
    private static boolean spans(Line line, Told told, int column, boolean part) {
        boolean year = part && told.hint().part().filter(Part.YEAR::equals).isPresent();
        boolean several = told.hint().date().isEmpty() && (told.hint().part().isEmpty() || year) && !told.merged();
        return several && line.others().stream().noneMatch(other -> other > told.column() && other <= column);
    }
}
