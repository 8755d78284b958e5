package closewright.workbook.recognition.layout;

import closewright.workbook.recognition.period.Header;
import closewright.workbook.recognition.period.PeriodHint;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Finds the tables of a sheet on which no header tells periods. */
public final class MatrixFinder {

    /** A longer table is a list. */
    private static final int MOST_ROWS = 300;

    /** Rows of captions are at most so far over the figures. */
    private static final int REACH = 8;

    private final Sheet sheet;
    private final Display display;

    public MatrixFinder(Sheet sheet, Display display) {
        this.sheet = sheet;
        this.display = display;
    }

    /** The tables, top to bottom; none for a long list. */
    public List<Zone> find() {
        OptionalInt labels = sheet.wholly() && sheet.rows().size() <= MOST_ROWS ? labelColumn() : OptionalInt.empty();
        List<Zone> zones = new ArrayList<>();
        if (labels.isPresent()) {
            for (List<Integer> block : blocks(labels.getAsInt())) {
                zone(block, labels.getAsInt()).ifPresent(zones::add);
            }
        }
        return zones;
    }

    /** The column with the most labels, the leftmost of several. */
    private OptionalInt labelColumn() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int row : sheet.rows().keySet()) {
            sheet.row(row).stream()
                    .filter(ZoneFinder::isLabel)
                    .forEach(cell -> counts.merge(cell.column(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(entry -> -entry.getKey()))
                .map(entry -> OptionalInt.of(entry.getKey()))
                .orElse(OptionalInt.empty());
    }

    /** Rows that belong together: a row of several captions below figures begins another table. */
    private List<List<Integer>> blocks(int labels) {
        List<List<Integer>> blocks = new ArrayList<>();
        List<Integer> block = new ArrayList<>();
        boolean figures = false;
        for (int row : sheet.rows().keySet()) {
            if (figures && captions(row, labels).size() > 1) {
                blocks.add(block);
                block = new ArrayList<>();
                figures = false;
            }
            figures |= hasFigures(row, labels);
            block.add(row);
        }
        blocks.add(block);
        return blocks;
    }

    private boolean hasFigures(int row, int labels) {
        return !FigureColumns.filled(sheet, row, labels).isEmpty();
    }

    /** The texts right of the labels in a row without figures. */
    private List<Cell> captions(int row, int labels) {
        return hasFigures(row, labels)
                ? List.of()
                : sheet.row(row).stream()
                        .filter(cell -> cell.column() > labels
                                && cell.isText()
                                && !display.text(cell).isEmpty())
                        .toList();
    }

    private Optional<Zone> zone(List<Integer> block, int labels) {
        List<Integer> rows =
                block.stream().filter(row -> hasFigures(row, labels)).toList();
        if (rows.size() < 2) {
            return Optional.empty();
        }
        int first = rows.get(0);
        List<List<Integer>> columns = FigureColumns.of(sheet, rows, labels).runs();
        List<List<Cell>> over = block.stream()
                .filter(row -> row < first && row >= first - REACH)
                .map(row -> captions(row, labels))
                .filter(captions -> !captions.isEmpty())
                .toList();
        List<Header.Column> headed = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            List<Integer> column = columns.get(place);
            headed.add(new Header.Column(
                    column.get(0), column.get(column.size() - 1), PeriodHint.NONE, caption(over, columns, place)));
        }
        int firstRow = over.isEmpty()
                ? start(block, first)
                : over.get(over.size() - 1).get(0).row() + 1;
        Header header = new Header(block.get(0), firstRow - 1, headed);
        return Optional.of(new Zone(header, headed, List.of(labels), firstRow, block.get(block.size() - 1)));
    }

    /** The heading next to the first figures; what stands further up is a title. */
    private static int start(List<Integer> block, int first) {
        return block.stream()
                .filter(row -> row < first)
                .reduce((above, below) -> below)
                .orElse(first);
    }

    private List<String> caption(List<List<Cell>> over, List<List<Integer>> columns, int place) {
        return over.stream()
                .flatMap(captions -> captionOf(captions, columns, place).stream())
                .map(display::text)
                .distinct()
                .toList();
    }

    /** One caption for each column stands in their order; others over their own column, or those to their right. */
    private static Optional<Cell> captionOf(List<Cell> captions, List<List<Integer>> columns, int place) {
        if (captions.size() == columns.size()) {
            return Optional.of(captions.get(place));
        }
        List<Integer> own = columns.get(place);
        return captions.stream()
                .filter(cell -> own.contains(cell.column()))
                .findFirst()
                .or(() -> captions.stream()
                        .filter(cell -> cell.column() < own.get(0))
                        .max(Comparator.comparingInt(Cell::column)));
    }
}
