package closewright.workbook.recognition.layout;

import closewright.language.Topic;
import closewright.workbook.recognition.notation.FigureText;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Sheet;
import closewright.workbook.sheet.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Parts a sheet into zones: which rows belong to a header, and which label column to which columns of figures. */
public final class ZoneFinder {

    private static final Pattern LABEL = Pattern.compile(".*\\p{L}.*");
    private static final Pattern MARKER = Pattern.compile("\\(?\\[?\\w{1,2}\\]?\\)?");
    /** "8(a)", "Note 4.1", "3, 9 and 12". */
    private static final Pattern NOTE = Topic.COLUMNS.pattern("note");

    private static final Pattern CODE = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d_./-]*");
    /** A code that no word is. */
    private static final Pattern MARKED = Pattern.compile("(?=.*[\\d_])[\\p{Lu}\\d][\\p{Lu}\\d_./-]*");

    private static final Pattern ASIDE = Topic.COLUMNS.pattern("beside-labels");

    /** How often the texts of a column of units or notes repeat, at least. */
    private static final int REPEATED = 3;

    private final Sheet sheet;

    public ZoneFinder(Sheet sheet) {
        this.sheet = sheet;
    }

    public List<Zone> find(List<Header> headers) {
        List<Zone> zones = new ArrayList<>();
        for (Header header : headers) {
            int end = headers.stream()
                    .filter(other -> other.firstRow() > header.lastRow() && overlap(header, other))
                    .mapToInt(other -> other.firstRow() - 1)
                    .min()
                    .orElse(sheet.rows().lastKey());
            zones.addAll(zones(header, end));
        }
        return zones;
    }

    private static boolean overlap(Header one, Header other) {
        return one.columns().stream()
                .anyMatch(column -> other.columns().stream()
                        .anyMatch(second -> second.first() <= column.last() && column.first() <= second.last()));
    }

    private List<Zone> zones(Header header, int lastRow) {
        Map<Integer, Integer> labels = labelCounts(header, lastRow);
        int most = labels.values().stream().mapToInt(count -> count).max().orElse(0);
        List<Zone> zones = new ArrayList<>();
        List<Header.Column> group = new ArrayList<>();
        int left = 0;
        for (Header.Column column : header.columns()) {
            int border = left;
            boolean newLabels = !group.isEmpty() && countBetween(labels, border, column.first()) * 3 > most;
            if (newLabels) {
                zones.add(zone(header, group, labels, lastRow));
                group.clear();
            }
            group.add(column);
            left = column.first();
        }
        zones.add(zone(header, group, labels, lastRow));
        return zones.stream().filter(zone -> !zone.labels().isEmpty()).toList();
    }

    private static int countBetween(Map<Integer, Integer> labels, int after, int before) {
        return labels.entrySet().stream()
                .filter(entry -> entry.getKey() > after && entry.getKey() < before)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private Zone zone(Header header, List<Header.Column> columns, Map<Integer, Integer> labels, int lastRow) {
        int right = columns.get(0).first();
        int left = header.columns().stream()
                .mapToInt(Header.Column::first)
                .filter(column -> column < right)
                .max()
                .orElse(-1);
        List<Integer> own = labels.keySet().stream()
                .filter(column -> column > left && column < right)
                .toList();
        return new Zone(header, columns, own, header.lastRow() + 1, lastRow);
    }

    /** How many texts that can be labels stand in each column that is none of a period, of units or of notes. */
    private Map<Integer, Integer> labelCounts(Header header, int lastRow) {
        Map<Integer, List<String>> texts = new TreeMap<>();
        for (int row :
                sheet.rows().subMap(header.lastRow(), false, lastRow, true).keySet()) {
            for (Cell cell : sheet.row(row)) {
                if (isLabel(cell) && header.columns().stream().noneMatch(column -> column.first() == cell.column())) {
                    texts.computeIfAbsent(cell.column(), column -> new ArrayList<>())
                            .add(Text.plain(cell.text()));
                }
            }
        }
        texts.keySet().removeIf(column -> isAside(header, column) || repeats(column, texts) || areCodes(column, texts));
        Map<Integer, Integer> counts = new TreeMap<>();
        texts.forEach((column, labels) -> counts.put(column, labels.size()));
        return counts;
    }

    /** Whether the header calls the column one of notes, units or sources. */
    private boolean isAside(Header header, int column) {
        return IntStream.rangeClosed(header.firstRow(), header.lastRow())
                .mapToObj(row -> sheet.cell(row, column))
                .flatMap(Optional::stream)
                .anyMatch(cell -> ASIDE.matcher(Text.plain(cell.text())).matches());
    }

    /** A column right of the labels in which few texts come again and again: units of the rows. */
    private static boolean repeats(int column, Map<Integer, List<String>> texts) {
        List<String> own = texts.getOrDefault(column, List.of());
        boolean besideLabels = texts.entrySet().stream()
                .anyMatch(other -> other.getKey() < column && other.getValue().size() >= own.size());
        return besideLabels && own.size() >= REPEATED && own.stream().distinct().count() * REPEATED <= own.size();
    }

    /** Fields of a database beside their names: SALES_REV_TURN, 70/76. */
    private static boolean areCodes(int column, Map<Integer, List<String>> texts) {
        List<String> own = texts.getOrDefault(column, List.of());
        long marked = own.stream().filter(MARKED.asMatchPredicate()).count();
        return own.size() >= REPEATED
                && marked * 2 > own.size()
                && own.stream().allMatch(CODE.asMatchPredicate())
                && texts.entrySet().stream()
                        .anyMatch(other -> other.getKey() != column
                                && other.getValue().size() >= own.size()
                                && other.getValue().stream().noneMatch(MARKED.asMatchPredicate()));
    }

    public static boolean isLabel(Cell cell) {
        String text = Text.plain(cell.text());
        return cell.isText()
                && LABEL.matcher(text).matches()
                && !(MARKER.matcher(text).matches() && text.length() < 5 && !Character.isLetter(text.charAt(0)))
                && !NOTE.matcher(text).matches()
                && FigureText.of(cell).isEmpty();
    }
}
