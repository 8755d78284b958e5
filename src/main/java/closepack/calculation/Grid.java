package closepack.calculation;

import closepack.statement.Fact;
import closepack.statement.LineItem;
import closepack.statement.Period;
import closepack.statement.Statement;
import closepack.statement.Statement.Column;
import closepack.statement.Statement.Line;
import closepack.statement.Statement.Role;
import closepack.statement.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines of a statement that may take part in a sum, by place: those with figures that are neither a share's nor a
 * proportion. Counts of shares stay in: whether lines belong together is for the arithmetic to say.
 */
final class Grid {

    private static final Pattern COMPREHENSIVE =
            Pattern.compile("(?i)comprehensive (income|loss)( \\((loss|income)\\))?");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final List<Line> lines = new ArrayList<>();
    private final List<Boolean> headed = new ArrayList<>();
    private final List<Column> columns;
    private final List<Map<Integer, BigDecimal>> values = new ArrayList<>();
    private final List<Map<Integer, Integer>> cells = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    private Grid(List<Column> columns) {
        this.columns = columns;
    }

    static Grid of(Statement statement, Figures figures) {
        Grid grid = new Grid(statement.columns());
        boolean underHeading = true;
        for (Line line : statement.lines()) {
            if (line.isHeading()) {
                underHeading = true;
            } else if (grid.add(line, underHeading, figures)) {
                underHeading = false;
            }
        }
        return grid;
    }

    private boolean add(Line line, boolean underHeading, Figures figures) {
        Map<Integer, BigDecimal> row = new HashMap<>();
        Map<Integer, Integer> stands = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            figures.find(line.item(), columns.get(column).period())
                    .filter(fact -> column(fact) == at)
                    .ifPresent(fact -> {
                        row.put(at, fact.value());
                        stands.put(at, fact.source().column());
                    });
        }
        Unit.Kind kind = line.item().unit().kind();
        if (row.isEmpty() || kind == Unit.Kind.PER_SHARE || kind == Unit.Kind.PERCENT) {
            return false;
        }
        places.put(line.item().id(), lines.size());
        lines.add(line);
        headed.add(underHeading);
        values.add(row);
        cells.add(stands);
        return true;
    }

    /** The column that a figure stands in: where two have one period, the nearer. */
    private int column(Fact fact) {
        return IntStream.range(0, columns.size())
                .filter(column -> period(column).equals(fact.period()))
                .boxed()
                .min(Comparator.comparingInt(column ->
                        Math.abs(columns.get(column).index() - fact.source().column())))
                .orElse(-1);
    }

    List<Line> lines() {
        return lines;
    }

    Period period(int column) {
        return columns.get(column).period();
    }

    /** The place of a line; -1 for one that takes part in no sum. */
    int place(LineItem item) {
        return places.getOrDefault(item.id(), -1);
    }

    /** Whether a line stands first under a heading, or first of all. */
    boolean isHeaded(int line) {
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
                        || isComprehensive(line)
                        || one.item()
                                .concept()
                                .filter(KnownSums.TOTALS::contains)
                                .isPresent());
    }

    boolean isComprehensive(int line) {
        return COMPREHENSIVE.matcher(lines.get(line).item().label()).matches();
    }

    boolean has(int line, int column) {
        return values.get(line).containsKey(column);
    }

    /** The sheet's column that a figure stands in, or another where there is no figure. */
    int cell(int line, int column, int other) {
        return cells.get(line).getOrDefault(column, other);
    }

    /** The figure; a blank cell adds nothing. */
    BigDecimal value(int line, int column) {
        return values.get(line).getOrDefault(column, BigDecimal.ZERO);
    }

    /** Half of the unit in which a line is recorded. */
    BigDecimal halfUnit(int line) {
        return HALF.scaleByPowerOfTen(-lines.get(line).item().decimals());
    }

    /** The columns in which a line has a figure, left to right. */
    List<Integer> columns(int line) {
        return values.get(line).keySet().stream().sorted().toList();
    }
}
