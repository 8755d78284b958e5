package closewright.calculation.sums;

import closewright.calculation.formula.Figures;
import closewright.statement.Fact;
import closewright.statement.Label;
import closewright.statement.LineItem;
import closewright.statement.Matrix;
import closewright.statement.Statement;
import closewright.statement.Statement.Line;
import closewright.statement.Statement.Role;
import closewright.statement.Trait;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines of a statement that may take part in a sum, by place: those with figures that are neither a share's nor a
 * proportion. Counts of shares stay in: whether lines belong together is for the arithmetic to say. A matrix has two
 * grids: of its rows, which add up down each column, and across, of its columns, which add up along each row.
 */
public final class Grid {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * A column of figures.
     *
     * @param whole whether the columns beside it are its parts
     */
    private record Column(boolean estimate, boolean whole) {}

    private record Cell(Fact fact, int place) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Boolean> headed = new ArrayList<>();
    private final List<Column> columns;
    private final boolean matrix;
    private final List<Map<Integer, Cell>> cells = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Integer, Set<Integer>> illegible = new HashMap<>();

    /** All lines of the statement, those among them that take part in no sum. */
    private final Set<String> own = new HashSet<>();

    private Grid(boolean matrix, Stream<Column> columns) {
        this.matrix = matrix;
        this.columns = columns.toList();
    }

    public static Grid of(Statement statement, Figures figures) {
        Grid grid = new Grid(
                false,
                statement.columns().stream()
                        .map(column -> new Column(column.period().estimate(), false)));
        boolean underHeading = true;
        for (Line line : statement.lines()) {
            grid.own.add(line.item().id());
            underHeading = line.isHeading()
                    || (!grid.add(line, underHeading, row(statement.columns(), line, figures)) && underHeading);
            grid.illegible(statement, line);
        }
        return grid;
    }

    /** The rows of a matrix, each column on its own. */
    public static Grid of(Matrix matrix) {
        MatrixColumns columns = new MatrixColumns(matrix);
        Grid grid = new Grid(true, columns.places().stream().map(place -> new Column(false, columns.isWhole(place))));
        boolean underHeading = true;
        for (Matrix.Row row : matrix.rows()) {
            grid.own.add(row.line().item().id());
            underHeading =
                    row.line().isHeading() || (!grid.add(row.line(), underHeading, row(columns, row)) && underHeading);
        }
        return grid;
    }

    /** The columns of a matrix, each row on its own; the whole stands after its parts. */
    public static Grid across(Matrix matrix) {
        MatrixColumns columns = new MatrixColumns(matrix);
        List<Matrix.Row> rows =
                matrix.rows().stream().filter(MatrixColumns::isAdded).toList();
        Grid grid = new Grid(true, rows.stream().map(row -> new Column(false, false)));
        for (int place : columns.wholesLast()) {
            Map<Integer, Cell> cells = new HashMap<>();
            for (int row = 0; row < rows.size(); row++) {
                Fact fact = rows.get(row).figures().get(place);
                if (fact != null) {
                    cells.put(row, new Cell(fact, row));
                }
            }
            grid.add(columns.line(place), grid.lines.isEmpty(), cells);
        }
        return grid;
    }

    private void illegible(Statement statement, Line line) {
        Integer place = places.get(line.item().id());
        if (place != null) {
            illegible.put(
                    place,
                    IntStream.range(0, statement.columns().size())
                            .filter(column -> statement.isIllegible(
                                    line, statement.columns().get(column)))
                            .boxed()
                            .collect(Collectors.toSet()));
        }
    }

    /** Whether the line's cell in a column holds something in which no figure could be read. */
    boolean isIllegible(int line, int column) {
        return illegible.getOrDefault(line, Set.of()).contains(column);
    }

    private boolean add(Line line, boolean underHeading, Map<Integer, Cell> row) {
        Unit.Kind kind = line.item().unit().kind();
        if (row.isEmpty() || kind == Unit.Kind.PER_SHARE || kind == Unit.Kind.PERCENT) {
            return false;
        }
        places.put(line.item().id(), lines.size());
        lines.add(line);
        headed.add(underHeading);
        cells.add(row);
        return true;
    }

    private static Map<Integer, Cell> row(MatrixColumns columns, Matrix.Row row) {
        Map<Integer, Cell> cells = new HashMap<>();
        for (int column = 0; column < columns.places().size(); column++) {
            Fact fact = row.figures().get(columns.places().get(column));
            if (fact != null) {
                cells.put(column, new Cell(fact, column));
            }
        }
        return cells;
    }

    private static Map<Integer, Cell> row(List<Statement.Column> columns, Line line, Figures figures) {
        Map<Integer, Cell> row = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            figures.find(line.item(), columns.get(column).period())
                    .filter(fact -> column(columns, fact) == at)
                    .ifPresent(fact -> row.put(at, new Cell(fact, fact.source().column())));
        }
        return row;
    }

    /** The column that a figure stands in: where two have one period, the nearer. */
    private static int column(List<Statement.Column> columns, Fact fact) {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).period().equals(fact.period()))
                .boxed()
                .min(Comparator.comparingInt(column ->
                        Math.abs(columns.get(column).index() - fact.source().column())))
                .orElse(-1);
    }

    public List<Line> lines() {
        return lines;
    }

    /** The label in its plain form. */
    String label(int line) {
        return name(line).plain();
    }

    Label name(int line) {
        return lines.get(line).item().name();
    }

    /** The headings over a line, outermost first. */
    List<String> headings(int line) {
        return lines.get(line).item().headings();
    }

    boolean isEstimate(int column) {
        return columns.get(column).estimate();
    }

    boolean isMatrix() {
        return matrix;
    }

    /** Whether the columns beside a column are its parts. */
    boolean isWhole(int column) {
        return columns.get(column).whole();
    }

    /** The place of a line; -1 for one that takes part in no sum. */
    int place(LineItem item) {
        return places.getOrDefault(item.id(), -1);
    }

    /** Whether a line is one of this statement, though it may take part in no sum. */
    boolean isOwn(LineItem item) {
        return own.contains(item.id());
    }

    /** Whether a line stands first under a heading, or first of all. */
    public boolean isHeaded(int line) {
        return headed.get(line);
    }

    /**
     * Whether words, rules, formulas or what the line is say that it is a sum; the first line of all has nothing to add
     * up.
     */
    boolean isTotal(int line) {
        Line one = lines.get(line);
        return line > 0
                && (one.role() != Role.ITEM
                        || is(line, Trait.COMPREHENSIVE)
                        || one.item()
                                .concept()
                                .filter(KnownSums.TOTALS::contains)
                                .isPresent());
    }

    boolean is(int line, Trait trait) {
        return lines.get(line).item().is(trait);
    }

    boolean has(int line, int column) {
        return cells.get(line).containsKey(column);
    }

    /** The figure as it was read; there must be one. */
    Fact fact(int line, int column) {
        return Objects.requireNonNull(cells.get(line).get(column)).fact();
    }

    /** Where in its line a figure stands, or another place where there is no figure. */
    int stand(int line, int column, int other) {
        Cell cell = cells.get(line).get(column);
        return cell == null ? other : cell.place();
    }

    /** The figure; a blank cell adds nothing. */
    public BigDecimal value(int line, int column) {
        Cell cell = cells.get(line).get(column);
        return cell == null ? BigDecimal.ZERO : cell.fact().value();
    }

    /** Half of the unit in which a line is recorded. */
    BigDecimal halfUnit(int line) {
        return HALF.scaleByPowerOfTen(-lines.get(line).item().decimals());
    }

    /** The columns in which a line has a figure, left to right. */
    public List<Integer> columns(int line) {
        return cells.get(line).keySet().stream().sorted().toList();
    }
}
