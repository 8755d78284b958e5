package closewright.workbook.recognition.statement;

import closewright.language.Topic;
import closewright.statement.Statement.Kind;
import closewright.workbook.recognition.concept.TitlePhrase;
import closewright.workbook.recognition.layout.FigureColumns;
import closewright.workbook.recognition.layout.ZoneFinder;
import closewright.workbook.recognition.notation.FigureText;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.recognition.period.PeriodHint;
import closewright.workbook.recognition.period.PeriodPhrase;
import closewright.workbook.recognition.unit.HeaderCurrency;
import closewright.workbook.recognition.unit.UnitPhrase;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import closewright.workbook.sheet.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The header of a sheet whose title alone tells the period: "As at 30 June 2024" over one column of amounts. The
 * columns under it are amounts in steps (detail, subtotal, total), which are one column; or they are departments or the
 * like, each a basis of its own beside their total.
 */
final class TitleHeader {

    /** Rows of text in which a title stands. */
    private static final int REACH = 12;
    /** As many labelled rows of figures make a statement. */
    private static final int FEWEST_ROWS = 3;

    private static final BigDecimal NOTES = BigDecimal.valueOf(100);

    private static final int LONGEST_CURRENCY = 8;

    private static final Pattern STAMP = Topic.COLUMNS.pattern("stamp");
    private static final Pattern AMOUNT = Topic.COLUMNS.pattern("amount");
    private static final Pattern WHOLE = Topic.COLUMNS.pattern("amount-of-all");
    private static final Pattern CHANGE = Topic.COLUMNS.pattern("change");
    private static final Pattern ASIDE = Topic.COLUMNS.pattern("beside-labels");
    private static final Pattern SHARE = Topic.COLUMNS.pattern("share-of-another");

    private final Sheet sheet;
    private final Display display;

    TitleHeader(Sheet sheet, Display display) {
        this.sheet = sheet;
        this.display = display;
    }

    /** The header; empty where no title tells a period, or nothing tells what the columns are. */
    Optional<Header> find() {
        List<Integer> figures = sheet.rows().keySet().stream()
                .filter(row -> sheet.row(row).stream().anyMatch(TitleHeader::isFigure))
                .toList();
        if (figures.size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        int first = figures.get(0);
        PeriodHint title = title(first);
        return title.tellsTime() && isStatement(first) ? header(title, first, figures) : Optional.empty();
    }

    private static boolean isFigure(Cell cell) {
        return FigureText.of(cell).isPresent();
    }

    private PeriodHint title(int firstFigures) {
        return sheet.rows().headMap(Math.min(firstFigures, REACH), true).values().stream()
                .flatMap(row -> row.values().stream())
                .filter(Cell::isText)
                .map(display::text)
                .filter(text -> !STAMP.matcher(text.toLowerCase(Locale.ROOT)).matches())
                .map(TitleHeader::told)
                .filter(PeriodHint::tellsTime)
                .findFirst()
                .orElse(PeriodHint.NONE);
    }

    /** A bare year counts only where a cell says nothing else, or names the statement. */
    private static PeriodHint told(String text) {
        PeriodHint within = PeriodPhrase.within(text);
        boolean bare = within.isBareYear();
        boolean plain =
                PeriodPhrase.parse(text).isPresent() || TitlePhrase.kind(text).isPresent();
        return !bare || plain ? within : PeriodHint.NONE;
    }

    private Optional<Header> header(PeriodHint title, int firstRow, List<Integer> rows) {
        int labels = labelColumn(rows);
        List<Integer> right =
                rows.stream().filter(row -> isLabelled(row, labels)).toList();
        if (labels < 0 || right.size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        int next = nextLabels(right, labels);
        List<Integer> filled = right.stream()
                .flatMap(row -> FigureColumns.filled(sheet, row, labels).stream())
                .distinct()
                .sorted()
                .takeWhile(column -> column < next)
                .toList();
        List<Integer> columns = next == Integer.MAX_VALUE ? filled : adjoining(filled);
        int captions = firstRow - 1;
        return columns(title, columns, captions)
                .filter(found -> !found.isEmpty())
                .map(found -> new Header(Math.max(captionRow(columns, captions), 0), Math.max(captions, 0), found));
    }

    /** Numbers of notes: whole, and below a hundred. */
    private boolean isOfNotes(int column) {
        return sheet.rows().values().stream()
                .flatMap(row -> Optional.ofNullable(row.get(column)).stream())
                .flatMap(cell -> FigureText.of(cell).stream())
                .map(FigureText.Figure::value)
                .allMatch(value -> value.remainder(BigDecimal.ONE).signum() == 0
                        && value.abs().compareTo(NOTES) < 0);
    }

    /** Where a second block begins: the next column with as many labels right of a figure. */
    private int nextLabels(List<Integer> rows, int labels) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int row : rows) {
            int figure = firstFigure(row, labels);
            sheet.row(row).stream()
                    .filter(cell -> figure >= 0 && cell.column() > figure && ZoneFinder.isLabel(cell))
                    .forEach(cell -> counts.merge(cell.column(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_ROWS)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** Left of a second block, only the columns that adjoin: the others are its numbers of lines. */
    private static List<Integer> adjoining(List<Integer> columns) {
        return IntStream.range(0, columns.size())
                .takeWhile(at -> columns.get(at) - columns.get(0) == at)
                .mapToObj(columns::get)
                .toList();
    }

    private boolean isLabelled(int row, int labels) {
        int figure = firstFigure(row, labels);
        return sheet.row(row).stream().anyMatch(cell -> cell.column() < figure && ZoneFinder.isLabel(cell));
    }

    private int firstFigure(int row, int labels) {
        return FigureColumns.filled(sheet, row, labels).stream().findFirst().orElse(-1);
    }

    /** The column in which most rows of figures have their label. */
    private int labelColumn(List<Integer> rows) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int row : rows) {
            sheet.row(row).stream()
                    .filter(ZoneFinder::isLabel)
                    .limit(1)
                    .forEach(cell -> counts.merge(cell.column(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    private int captionRow(List<Integer> columns, int last) {
        return IntStream.iterate(last, row -> row > Math.max(0, last - 3), row -> row - 1)
                .filter(row -> columns.stream()
                        .anyMatch(column -> !caption(row, column).isEmpty()))
                .findFirst()
                .orElse(last);
    }

    private String caption(int row, int column) {
        return sheet.cell(row, column)
                .filter(Cell::isText)
                .map(cell -> Text.plain(cell.text()))
                .orElse("");
    }

    /** The columns; empty where nothing tells which of several are the statement's. */
    private Optional<List<Header.Column>> columns(PeriodHint title, List<Integer> columns, int captionsEnd) {
        int row = captionRow(columns, captionsEnd);
        List<Integer> amounts = columns.stream()
                .filter(column -> {
                    String text = caption(row, column).toLowerCase(Locale.ROOT);
                    return !CHANGE.matcher(text).matches()
                            && !SHARE.matcher(text).matches()
                            && !ASIDE.matcher(text).matches()
                            && !isOfNotes(column);
                })
                .toList();
        boolean plain = amounts.stream().map(column -> caption(row, column)).allMatch(TitleHeader::isAmount);
        if (amounts.size() == 1 || (plain && !amounts.isEmpty())) {
            return Optional.of(List.of(one(title, amounts, row)));
        }
        boolean whole = amounts.stream().anyMatch(column -> isWhole(caption(row, column)));
        boolean named =
                amounts.stream().noneMatch(column -> caption(row, column).isEmpty());
        return whole && named
                ? Optional.of(amounts.stream()
                        .map(column -> departments(title, column, caption(row, column)))
                        .toList())
                : Optional.empty();
    }

    /** "Amount", "RM", "£'000", or nothing. */
    private static boolean isAmount(String caption) {
        return caption.isEmpty()
                || AMOUNT.matcher(caption.toLowerCase(Locale.ROOT)).matches()
                || UnitPhrase.parse(caption).isPresent()
                || (caption.length() <= LONGEST_CURRENCY
                        && HeaderCurrency.of(List.of(caption)).isPresent());
    }

    /** Whether a title or the tab announces a statement: components of equity have totals, too. */
    private boolean isStatement(int lastRow) {
        Stream<String> titles = sheet.rows().headMap(lastRow, true).values().stream()
                .flatMap(row -> row.values().stream())
                .filter(Cell::isText)
                .map(display::text);
        return Stream.concat(titles, Stream.of(sheet.name()))
                .flatMap(text -> TitlePhrase.kind(text).stream())
                .anyMatch(Kind::isPrimary);
    }

    private static boolean isWhole(String caption) {
        return WHOLE.matcher(caption.toLowerCase(Locale.ROOT)).matches();
    }

    private Header.Column one(PeriodHint title, List<Integer> amounts, int row) {
        String caption = caption(row, amounts.get(0));
        return new Header.Column(
                amounts.get(0),
                amounts.get(amounts.size() - 1),
                title,
                caption.isEmpty() ? List.of() : List.of(caption));
    }

    private static Header.Column departments(PeriodHint title, int column, String caption) {
        PeriodHint hint = isWhole(caption) ? title : title.with(PeriodHint.ofBasis(caption.toLowerCase(Locale.ROOT)));
        return new Header.Column(column, column, hint, List.of(caption));
    }
}
