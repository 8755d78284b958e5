package closewright.calculation.sums;

import closewright.calculation.formula.Tolerance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How well a supposed sum fits the figures.
 *
 * @param holding the columns in which it adds up within the allowance of the interval rule
 * @param breaking the columns in which it does not
 * @param evidence how unlikely the holding columns would be by chance, in tenths of a power of ten: 40 for one in
 *     10,000
 */
public record SumFit(Sum sum, List<Integer> holding, List<Integer> breaking, int evidence) {

    private static final int FEW = 4;

    /** A column says no more than its significant digits do. */
    private static final int MOST_EVIDENCE = 60;

    /**
     * A line supposed to be the sum of others.
     *
     * @param total its place in the grid
     */
    public record Sum(int total, List<Part> parts) {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param line its place in the grid
     * @param weight 1 or -1
     */
    public record Part(int line, int weight) {}

    public SumFit {
        holding = List.copyOf(holding);
        breaking = List.copyOf(breaking);
    }

    boolean isFull() {
        return breaking.isEmpty() && !holding.isEmpty();
    }

    /** Whether the columns that break it are so few that they are errors rather than other sums. */
    public boolean isRule() {
        return isRule(holding.size(), breaking.size());
    }

    /** Whether so few break a rule that they are errors: half of a few, else a quarter. */
    public static boolean isRule(long holding, long breaking) {
        long all = holding + breaking;
        return all <= FEW ? breaking <= holding : breaking * FEW <= all;
    }

    /** Fits a sum to those of the columns in which the total and one of its parts have a figure. */
    static SumFit of(Sum sum, Grid grid, Collection<Integer> columns) {
        List<Integer> holding = new ArrayList<>();
        List<Integer> breaking = new ArrayList<>();
        int evidence = 0;
        for (int column : columns) {
            if (!grid.has(sum.total(), column)
                    || sum.parts().stream().noneMatch(part -> grid.has(part.line(), column))) {
                continue;
            }
            if (holds(sum, grid, column)) {
                evidence += repeats(sum, grid, column, holding) ? 0 : evidence(sum, grid, column);
                holding.add(column);
            } else if (!isIllegible(sum, grid, column)
                    && !isSketch(sum, grid, column)
                    && !isPartial(sum, grid, column)) {
                breaking.add(column);
            }
        }
        return new SumFit(sum, holding, breaking, evidence);
    }

    /** Where a part cannot be read nothing adds up. */
    private static boolean isIllegible(Sum sum, Grid grid, int column) {
        return sum.parts().stream().anyMatch(part -> grid.isIllegible(part.line(), column));
    }

    /** A forecast that leaves a part blank does not add up, and does not mean to. */
    private static boolean isSketch(Sum sum, Grid grid, int column) {
        return grid.isEstimate(column) && sum.parts().stream().anyMatch(part -> !grid.has(part.line(), column));
    }

    /**
     * The whole of a matrix says nothing where it leaves a part blank that its components show, nor does any column
     * where a part stands only in columns without total.
     */
    private static boolean isPartial(Sum sum, Grid grid, int column) {
        return grid.isMatrix()
                && sum.parts().stream()
                        .filter(part -> !grid.has(part.line(), column))
                        .anyMatch(part -> grid.isWhole(column)
                                || grid.columns(part.line()).stream().noneMatch(other -> grid.has(sum.total(), other)));
    }

    /** Whether a column has the figures of another one: it proves nothing more. */
    private static boolean repeats(Sum sum, Grid grid, int column, List<Integer> others) {
        return others.stream()
                .anyMatch(other -> grid.value(sum.total(), column).compareTo(grid.value(sum.total(), other)) == 0
                        && sum.parts().stream()
                                .allMatch(part ->
                                        grid.value(part.line(), column).compareTo(grid.value(part.line(), other))
                                                == 0));
    }

    public static boolean holds(Sum sum, Grid grid, int column) {
        BigDecimal difference = difference(sum, grid, column).abs();
        return Tolerance.isNoise(difference) || difference.compareTo(allowance(sum, grid, column)) <= 0;
    }

    /** The sum of the parts less the total. */
    static BigDecimal difference(Sum sum, Grid grid, int column) {
        BigDecimal difference = grid.value(sum.total(), column).negate();
        for (Part part : sum.parts()) {
            BigDecimal value = grid.value(part.line(), column);
            difference = part.weight() > 0 ? difference.add(value) : difference.subtract(value);
        }
        return difference;
    }

    private static BigDecimal allowance(Sum sum, Grid grid, int column) {
        BigDecimal allowance = grid.halfUnit(sum.total());
        for (Part part : sum.parts()) {
            if (grid.has(part.line(), column)) {
                allowance = allowance.add(grid.halfUnit(part.line()));
            }
        }
        return allowance;
    }

    /** A column in which fewer than two parts count proves nothing: one figure repeats another. */
    private static int evidence(Sum sum, Grid grid, int column) {
        long counting = sum.parts().stream()
                .filter(part -> grid.value(part.line(), column).signum() != 0)
                .count();
        if (counting < 2) {
            return 0;
        }
        BigDecimal largest = grid.value(sum.total(), column).abs();
        for (Part part : sum.parts()) {
            largest = largest.max(grid.value(part.line(), column).abs());
        }
        double unit = grid.halfUnit(sum.total()).doubleValue() * 2;
        double window = difference(sum, grid, column).abs().doubleValue() * 2 + unit;
        double tenths = 10 * Math.log10(largest.doubleValue() / window);
        return (int) Math.max(0, Math.min(MOST_EVIDENCE, tenths));
    }
}
