package closewright.workbook.recognition.completeness;

import closewright.language.Topic;
import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.layout.ZoneFinder;
import closewright.workbook.recognition.notation.FigureText;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures of a sheet that stand beside labels and were neither read nor left out with a reason. */
final class UnreadCells {

    private static final Pattern CHANGE = Topic.COLUMNS.pattern("change");
    private static final Pattern PROPORTION = Topic.COLUMNS.pattern("proportion");
    private static final Pattern ASIDE = Topic.COLUMNS.pattern("beside-labels");
    private static final Pattern NOTES = Topic.COLUMNS.pattern("notes");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1950);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final Sheet sheet;
    private final ReadCells read;
    private final Display display;
    private final List<Cell> figures = new ArrayList<>();
    private final List<Cell> outside = new ArrayList<>();
    private final Map<Zone, Map<Integer, List<Cell>>> beside = new LinkedHashMap<>();

    UnreadCells(Sheet sheet, ReadCells read, Display display) {
        this.sheet = sheet;
        this.read = read;
        this.display = display;
        sheet.rows().keySet().stream()
                .filter(row -> !read.isLeftOut(row) && !isHeader(row))
                .forEach(this::sort);
    }

    /** All figures beside labels, read or not. */
    List<Cell> figures() {
        return figures;
    }

    /** Their columns. */
    Set<Integer> columns() {
        return figures.stream().map(Cell::column).collect(Collectors.toSet());
    }

    /** Those not read that stand in no block under a header. */
    List<Cell> outside() {
        return outside;
    }

    /** Columns of figures beside the labels of blocks, left to right; those of notes and units are none. */
    List<UnreadColumn> beside() {
        Map<Integer, UnreadColumn> columns = new TreeMap<>();
        beside.forEach((zone, cells) -> cells.forEach((column, figures) -> {
            List<String> captions = captions(zone, column);
            if (captions.stream().noneMatch(UnreadCells::isAside)) {
                columns.merge(column, column(column, captions, figures), UnreadCells::both);
            }
        }));
        return List.copyOf(columns.values());
    }

    private boolean isHeader(int row) {
        return read.zones().stream()
                .anyMatch(zone ->
                        row >= zone.header().firstRow() && row <= zone.header().lastRow());
    }

    private void sort(int row) {
        List<Cell> own = sheet.row(row).stream()
                .filter(cell -> FigureText.of(cell).isPresent())
                .toList();
        Optional<Cell> label = own.isEmpty()
                ? Optional.empty()
                : sheet.row(row).stream().filter(ZoneFinder::isLabel).findFirst();
        if (label.isEmpty() || own.stream().allMatch(UnreadCells::isYear)) {
            return;
        }
        own.stream().filter(cell -> cell.column() > label.get().column()).forEach(this::put);
    }

    private static boolean isYear(Cell cell) {
        return cell.number()
                .filter(number -> number.scale() <= 0)
                .filter(number -> number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0)
                .isPresent();
    }

    private void put(Cell cell) {
        figures.add(cell);
        if (read.isRead(cell.row(), cell.column()) || read.isTold(cell.column())) {
            return;
        }
        Optional<Zone> zone = read.zones().stream()
                .filter(block -> block.firstRow() <= cell.row() && cell.row() <= block.lastRow())
                .filter(block -> block.labels().get(0) <= cell.column())
                .max(Comparator.comparingInt(block -> block.labels().get(0)));
        if (zone.isEmpty()) {
            outside.add(cell);
        } else if (!zone.get().labels().contains(cell.column())) {
            beside.computeIfAbsent(zone.get(), key -> new TreeMap<>())
                    .computeIfAbsent(cell.column(), column -> new ArrayList<>())
                    .add(cell);
        }
    }

    private static boolean isAside(String caption) {
        return ASIDE.matcher(caption).matches()
                || NOTES.matcher(caption.toLowerCase(Locale.ROOT)).matches();
    }

    /** The texts over a column, in the header and right above it. */
    private List<String> captions(Zone zone, int column) {
        return IntStream.rangeClosed(
                        Math.max(0, zone.header().firstRow() - 1), zone.header().lastRow())
                .mapToObj(row -> over(row, column))
                .flatMap(Optional::stream)
                .map(display::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Optional<Cell> over(int row, int column) {
        return sheet.cell(row, column)
                .or(() -> sheet.row(row).stream()
                        .filter(cell -> cell.column() < column && sheet.lastColumn(cell) >= column)
                        .findFirst());
    }

    private static UnreadColumn column(int column, List<String> captions, List<Cell> figures) {
        boolean percents = figures.stream()
                .flatMap(cell -> FigureText.of(cell).stream())
                .allMatch(figure -> figure.percent() || figure.value().signum() == 0);
        boolean byDesign = percents
                || captions.stream()
                        .anyMatch(caption -> CHANGE.matcher(caption).matches()
                                || PROPORTION.matcher(caption).find());
        String last = captions.isEmpty() ? "" : captions.get(captions.size() - 1);
        return new UnreadColumn(column, last, figures.stream().map(Cell::row).collect(Collectors.toSet()), byDesign);
    }

    private static UnreadColumn both(UnreadColumn one, UnreadColumn other) {
        Set<Integer> rows = new TreeSet<>(one.rows());
        rows.addAll(other.rows());
        String caption = one.caption().isEmpty() ? other.caption() : one.caption();
        return new UnreadColumn(one.column(), caption, rows, one.byDesign() && other.byDesign());
    }
}
