package closewright.excel.draft;

import closewright.report.Colour;
import closewright.statement.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A sheet while it is drawn. */
public final class SheetDraft {

    /**
     * A format that shows where a cell's value compares so with formulas: {@code between}, {@code equal}.
     *
     * @param numberFormat a code, empty where the number format stays
     * @param colour of bold text, empty where the text stays as it is
     */
    public record Condition(String comparison, List<String> formulas, String numberFormat, Optional<Colour> colour) {

        public Condition {
            formulas = List.copyOf(formulas);
        }

        /** Bold text of a colour. */
        public static Condition coloured(String comparison, String formula, Colour colour) {
            return new Condition(comparison, List.of(formula), "", Optional.of(colour));
        }
    }

    private final SortedMap<Integer, SortedMap<Integer, SheetCell>> rows = new TreeMap<>();
    private final Map<Integer, Integer> heights = new TreeMap<>();
    private final Map<Integer, Integer> widths = new TreeMap<>();
    private final List<String> merged = new ArrayList<>();
    private final Map<Condition, List<SheetCell>> conditions = new LinkedHashMap<>();
    private final Map<String, CellReference> links = new LinkedHashMap<>();
    private final SortedSet<Integer> folded = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<List<ChartDraft>> charts = new ArrayList<>();
    private final SortedSet<Integer> hidden = new TreeSet<>();
    private boolean totalsBelow = true;
    private int headFrom;
    private int headTo;
    private int columns = 1;

    public void put(SheetCell cell) {
        rows.computeIfAbsent(cell.row(), none -> new TreeMap<>()).put(cell.column(), cell);
        columns = Math.max(columns, cell.column() + 1);
    }

    /** The cell that was put there. */
    public SheetCell cell(int row, int column) {
        SheetCell cell = rows.getOrDefault(row, Collections.emptySortedMap()).get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no cell in row " + row + ", column " + column);
        }
        return cell;
    }

    public boolean has(int row, int column) {
        return rows.getOrDefault(row, Collections.emptySortedMap()).containsKey(column);
    }

    /** Lets rows be folded away. */
    public void fold(Outline foldable, int firstRow) {
        foldable.rows().forEach(row -> folded.add(firstRow + row));
        totalsBelow = foldable.below();
    }

    public SortedSet<Integer> folded() {
        return folded;
    }

    /** Whether the total of rows that can be folded away stands below them. */
    public boolean totalsBelow() {
        return totalsBelow;
    }

    /** Lays charts beside the table: bars and line in pairs. */
    public void chart(List<List<ChartDraft>> pairs) {
        charts.addAll(pairs);
    }

    public List<List<ChartDraft>> charts() {
        return charts;
    }

    /** Hides a column. */
    public void hide(int column) {
        hidden.add(column);
    }

    public boolean isHidden(int column) {
        return hidden.contains(column);
    }

    /** Tells what could not be drawn as it should. */
    public void tell(Finding finding) {
        findings.add(finding);
    }

    public List<Finding> findings() {
        return findings;
    }

    /** Sets a row's height in points; other rows fit what they hold. */
    public void height(int row, int points) {
        heights.put(row, points);
    }

    /** Makes a column at least so wide, in characters. */
    void widen(int column, int characters) {
        widths.merge(column, characters, Math::max);
    }

    public int width(int column) {
        return widths.getOrDefault(column, 9);
    }

    public void merge(int row, int fromColumn, int toColumn) {
        CellReference from = new CellReference("", row, fromColumn);
        merged.add(from.to(new CellReference("", row, toColumn)));
    }

    public void watch(SheetCell cell, Condition condition) {
        conditions.computeIfAbsent(condition, none -> new ArrayList<>()).add(cell);
    }

    /** Lets a cell lead to the cell of the original that it shows. */
    public void link(SheetCell cell, CellReference source) {
        links.put(cell.address(), source);
    }

    public Map<String, CellReference> links() {
        return links;
    }

    /** The rows of headings, which stay in sight and are repeated on every printed page. */
    public void head(int fromRow, int toRow) {
        headFrom = fromRow;
        headTo = toRow;
    }

    public SortedMap<Integer, SortedMap<Integer, SheetCell>> rows() {
        return rows;
    }

    public Map<Integer, Integer> heights() {
        return heights;
    }

    public Map<Integer, Integer> widths() {
        return widths;
    }

    public List<String> merged() {
        return merged;
    }

    public Map<Condition, List<SheetCell>> conditions() {
        return conditions;
    }

    public int headFrom() {
        return headFrom;
    }

    public int headTo() {
        return headTo;
    }

    /** How many columns are used, from the first one on. */
    public int columns() {
        return columns;
    }

    public int lastRow() {
        return rows.lastKey();
    }
}
