package closewright.workbook.recognition.completeness;

import closewright.statement.Finding;
import closewright.statement.SheetCoverage;
import closewright.statement.SourceCell;
import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of a sheet which figures were read and which were not, one finding for each kind of omission. */
public final class Completeness {

    /** What is longer, without a row of periods in its head, is a list. */
    private static final int MOST_ROWS = 5_000;

    private final Sheet sheet;
    private final Remedy remedy;
    private final ReadCells read;
    private final UnreadCells unread;
    private final Likeness likeness;
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Candidate> candidate = Optional.empty();
    private final List<String> changes = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    private Completeness(Sheet sheet, Display display, ReadCells read, Remedy remedy) {
        this.sheet = sheet;
        this.remedy = remedy;
        this.read = read;
        this.unread = new UnreadCells(sheet, read, display);
        this.likeness = new Likeness(sheet, display);
    }

    /** @param read what was read of the sheet */
    public static Completeness of(Sheet sheet, Display display, ReadCells read, Remedy remedy) {
        Completeness completeness = new Completeness(sheet, display, read, remedy);
        if (read.zones().isEmpty()) {
            completeness.withoutPeriods();
        } else {
            completeness.columns();
            completeness.outside();
        }
        return completeness;
    }

    public List<Finding> findings() {
        return findings;
    }

    /**
     * @param hasStatement whether it holds one of the statements
     * @param told what was read, part by part
     */
    public SheetCoverage coverage(boolean hasStatement, List<String> told) {
        boolean visible = sheet.visibility() == Sheet.Visibility.VISIBLE;
        return new SheetCoverage(sheet.name(), visible, hasStatement, unread.columns(), told, changes, parts);
    }

    /** What would be asked of the sheet if no other one of the workbook held a statement. */
    public Optional<Candidate> candidate() {
        return candidate;
    }

    private boolean isSilent() {
        return sheet.visibility() != Sheet.Visibility.VISIBLE;
    }

    private void columns() {
        List<UnreadColumn> columns = unread.beside();
        List<UnreadColumn> byDesign =
                columns.stream().filter(UnreadColumn::byDesign).toList();
        if (!byDesign.isEmpty()) {
            changes.add(numbers(byDesign) + ": changes or proportions, which are no figures of a period");
        }
        if (!read.noPeriods().isEmpty()) {
            changes.add(Ranges.columns(read.noPeriods()) + ": no period, as the definition says");
        }
        List<UnreadColumn> others =
                columns.stream().filter(column -> !column.byDesign()).toList();
        if (!others.isEmpty()) {
            notRead(others);
        }
    }

    private void notRead(List<UnreadColumn> columns) {
        Set<Integer> rows = columns.stream()
                .flatMap(column -> column.rows().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean one = columns.size() == 1;
        boolean headed = columns.stream().anyMatch(column -> !column.caption().isEmpty());
        String reason = headed
                ? (one ? "its heading tells no period" : "their headings tell no period")
                : "nothing over " + (one ? "it" : "them") + " tells a period";
        parts.add(numbers(columns) + ", " + Ranges.span(rows) + ": " + reason);
        String fact = numbers(columns) + captions(columns) + (one ? " holds" : " hold") + " figures in " + rows.size()
                + " labelled row" + (rows.size() == 1 ? "" : "s") + " (" + Ranges.span(rows) + "), not read: " + reason;
        tell(
                likeness.isWarned(rows, rows(unread.figures()).size()) ? Finding.Level.WARNING : Finding.Level.NOTE,
                fact,
                remedyOf(columns));
    }

    private String remedyOf(List<UnreadColumn> columns) {
        boolean yearless = columns.stream()
                .allMatch(column -> read.zones().stream().anyMatch(zone -> isYearless(zone, column.column())));
        if (yearless) {
            return remedy.write("the year", "year: 2024");
        }
        return remedy.write(
                (columns.size() == 1 ? "its period" : "each one's period") + ", or none where it is no period,",
                periods(columns.get(0).column()));
    }

    /** Whether the header tells a part of a year there, and no year. */
    private static boolean isYearless(Zone zone, int column) {
        return zone.columns().stream()
                .filter(known -> known.first() == column)
                .map(Header.Column::hint)
                .anyMatch(hint -> hint.year() == 0
                        && hint.date().isEmpty()
                        && (hint.part().isPresent() || hint.monthDay().isPresent()));
    }

    private void outside() {
        List<Cell> cells = unread.outside();
        if (!cells.isEmpty()) {
            Set<Integer> rows = rows(cells);
            String place = Ranges.rows(rows) + ", " + Ranges.columns(columns(cells));
            String reason = "no row of periods stands over them";
            parts.add(place + ": " + reason);
            tell(
                    likeness.concepts(rows) < Likeness.ENOUGH ? Finding.Level.NOTE : Finding.Level.WARNING,
                    place + ": figures beside labels, not read: " + reason,
                    "where they belong to a statement, write their periods into a row right over them");
        }
    }

    /** A sheet on which no row of periods was found. */
    private void withoutPeriods() {
        List<Cell> cells = unread.figures();
        Set<Integer> rows = rows(cells);
        if (isTooLarge()) {
            tooLarge();
            return;
        }
        if (rows.size() < Likeness.ENOUGH) {
            return;
        }
        boolean statement = likeness.isStatement(rows);
        if (likeness.isTurned(rows)) {
            parts.add(Ranges.span(rows) + ": periods run down a column");
            tell(
                    statement ? Finding.Level.WARNING : Finding.Level.NOTE,
                    Ranges.span(rows) + ": the periods stand in a column, one below the other, and the lines side by"
                            + " side; not read as a statement",
                    "turn the table in the workbook: copy it, then Paste Special, Transpose");
        } else {
            plain(cells, rows, statement);
        }
    }

    private void plain(List<Cell> cells, Set<Integer> rows, boolean statement) {
        String place = Ranges.span(rows) + ", " + Ranges.columns(columns(cells));
        String reason = "no row of periods stands over them";
        String fact = place + ": figures in " + rows.size() + " labelled rows, not read as a statement: " + reason;
        String todo = "if it is one, " + remedy.write("the columns' periods", periods(fullest(cells)));
        candidate = Optional.of(new Candidate(rows.size(), Finding.warning(sheet.name(), fact, todo)));
        if (statement || !unread.outside().isEmpty()) {
            parts.add(place + ": " + reason);
            tell(statement ? Finding.Level.WARNING : Finding.Level.NOTE, fact, todo);
        }
    }

    private String periods(int column) {
        String example = likeness.isBalance() ? "2024-06-30" : "2024-06-30/P3M";
        return "periods: {" + SourceCell.letters(column) + ": " + example + "}";
    }

    private boolean isTooLarge() {
        return !sheet.wholly() || sheet.rows().size() > MOST_ROWS;
    }

    private void tooLarge() {
        int height = Math.max(sheet.height(), sheet.rows().size());
        String size = height > MOST_ROWS ? String.format(Locale.ROOT, "%,d rows", height) : "more than 5,000 rows";
        parts.add(size + ", too large to be a statement");
        tell(
                Finding.Level.NOTE,
                size + ", none of the first ones with periods: too large to be a statement",
                "it was not read; put a statement that stands there on a sheet of its own");
    }

    /** The column with the most figures. */
    private static int fullest(List<Cell> cells) {
        return columns(cells).stream()
                .max(Comparator.comparingLong((Integer one) -> cells.stream()
                                .filter(cell -> cell.column() == one)
                                .count())
                        .thenComparing(one -> -one))
                .orElseThrow();
    }

    private void tell(Finding.Level level, String fact, String remedyText) {
        if (!isSilent()) {
            findings.add(new Finding(level, sheet.name(), fact, remedyText));
        }
    }

    private static String numbers(List<UnreadColumn> columns) {
        return Ranges.columns(columns.stream().map(UnreadColumn::column).toList());
    }

    private static String captions(List<UnreadColumn> columns) {
        List<String> captions = columns.stream()
                .map(UnreadColumn::caption)
                .filter(caption -> !caption.isEmpty())
                .distinct()
                .toList();
        Stream<String> first = captions.stream().limit(4).map(caption -> "\"" + caption + "\"");
        return captions.isEmpty()
                ? ""
                : " (" + first.collect(Collectors.joining(", ")) + (captions.size() > 4 ? ", …" : "") + ")";
    }

    private static Set<Integer> rows(List<Cell> cells) {
        return cells.stream().map(Cell::row).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> columns(List<Cell> cells) {
        return cells.stream().map(Cell::column).collect(Collectors.toCollection(TreeSet::new));
    }
}
