package closewright.calculation.sums;

import closewright.calculation.formula.Tolerance;
import closewright.calculation.sums.SumFit.Part;
import closewright.calculation.sums.SumFit.Sum;
import closewright.statement.Trait;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * The sums that a line may be: runs of lines just above it that are in no sum yet, all added, or the first less the
 * others, or with any signs; and the lines of deeper indentation just below it. Only runs are tried, never any subset,
 * so that the number of tries stays small and a hit means something.
 */
final class Candidates {

    private static final int LONGEST = 60;
    private static final int LONGEST_SIGNED = 8;
    private static final int PILOTS = 3;

    /** From one total to the next over so few lines, the layout speaks for a sum whatever its signs. */
    private static final int FEW = 4;

    /** What lines below a total without a sign of it must make up for, in tenths of a power of ten. */
    private static final int BESIDE = 25;

    /**
     * A supposed sum.
     *
     * @param structural whether the layout speaks for it: it begins under a heading or with a total
     * @param cost what its evidence must make up for, in tenths of a power of ten: the number of sums tried; negative
     *     where headings or labels say that the lines belong together
     */
    record Candidate(Sum sum, boolean structural, int cost) {}

    private final Grid grid;
    private final List<Integer> open;
    private final IntUnaryOperator start;

    /** @param start the first line of all that an open line adds up */
    Candidates(Grid grid, List<Integer> open, IntUnaryOperator start) {
        this.grid = grid;
        this.open = open;
        this.start = start;
    }

    List<Integer> open() {
        return open;
    }

    /** Whether a run of lines begins where the layout lets a sum begin: under a heading, or with a total. */
    boolean isStructural(int first) {
        return grid.isHeaded(start.applyAsInt(first)) || grid.isTotal(first);
    }

    /** Lines added up, and lines less others, that fit at least one of a few columns. */
    List<Candidate> plain(int total, Collection<Integer> columns) {
        List<Integer> pilots = pilots(total, columns);
        BigDecimal[] below = new BigDecimal[pilots.size()];
        java.util.Arrays.fill(below, BigDecimal.ZERO);
        List<Candidate> found = new ArrayList<>();
        for (int length = 1; length <= Math.min(LONGEST, open.size()); length++) {
            int first = open.get(open.size() - length);
            if (length > 1 && hits(total, first, pilots, below, 1)) {
                found.add(run(total, length, 0));
            }
            if (length > 1 && hits(total, first, pilots, below, -1)) {
                found.add(run(total, length, (1 << (length - 1)) - 1L));
            }
            for (int pilot = 0; pilot < below.length; pilot++) {
                below[pilot] = below[pilot].add(grid.value(first, pilots.get(pilot)));
            }
        }
        return found;
    }

    private boolean hits(int total, int first, List<Integer> pilots, BigDecimal[] below, int sign) {
        for (int pilot = 0; pilot < below.length; pilot++) {
            BigDecimal rest = sign > 0 ? below[pilot] : below[pilot].negate();
            BigDecimal sum = grid.value(first, pilots.get(pilot)).add(rest);
            if (near(sum, total, pilots.get(pilot))) {
                return true;
            }
        }
        return false;
    }

    /** Any signs, for short runs. */
    List<Candidate> signed(int total, Collection<Integer> columns) {
        List<Integer> pilots = pilots(total, columns);
        List<Candidate> found = new ArrayList<>();
        for (int length = 2; length <= Math.min(LONGEST_SIGNED, open.size()); length++) {
            for (long minuses = 1; minuses < (1L << length) - 1; minuses++) {
                if (hits(total, length, minuses, pilots)) {
                    found.add(run(total, length, minuses));
                }
            }
        }
        return found;
    }

    private boolean hits(int total, int length, long minuses, List<Integer> pilots) {
        for (int column : pilots) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int at = 0; at < length; at++) {
                BigDecimal value = grid.value(open.get(open.size() - 1 - at), column);
                sum = (minuses >> at & 1) == 0 ? sum.add(value) : sum.subtract(value);
            }
            if (near(sum, total, column)) {
                return true;
            }
        }
        return false;
    }

    /** A coarse first look, wider than any allowance: one unit of the total for each line that can take part. */
    private boolean near(BigDecimal sum, int total, int column) {
        BigDecimal window = grid.halfUnit(total)
                .multiply(BigDecimal.valueOf(LONGEST))
                .max(grid.halfUnit(total).max(BigDecimal.ONE.movePointLeft(Tolerance.DECIMALS)));
        return sum.subtract(grid.value(total, column)).abs().compareTo(window) <= 0;
    }

    private List<Integer> pilots(int total, Collection<Integer> columns) {
        List<Integer> filled = columns.stream()
                .filter(column -> grid.value(total, column).signum() != 0)
                .toList();
        List<Integer> few = filled.size() <= PILOTS
                ? filled
                : List.of(filled.get(0), filled.get(filled.size() / 2), filled.get(filled.size() - 1));
        List<Integer> pilots = new ArrayList<>(few);
        if (few.stream().noneMatch(this::isNextFilled)) {
            filled.stream().filter(this::isNextFilled).findFirst().ifPresent(pilots::add);
        }
        return pilots;
    }

    /** Whether the line just above has a figure there: parts may be given in a few columns only. */
    private boolean isNextFilled(int column) {
        return !open.isEmpty() && grid.has(open.get(open.size() - 1), column);
    }

    /** @param minuses a bit for each line that is subtracted, the lowest for the last line */
    private Candidate run(int total, int length, long minuses) {
        List<Part> parts = new ArrayList<>();
        for (int at = length - 1; at >= 0; at--) {
            parts.add(new Part(open.get(open.size() - 1 - at), (minuses >> at & 1) == 0 ? 1 : -1));
        }
        int first = parts.get(0).line();
        boolean structural = isStructural(first);
        boolean plain = minuses == 0 || minuses == (1L << (length - 1)) - 1;
        boolean bridge = length <= FEW && grid.isTotal(first) && parts.get(0).weight() > 0;
        return new Candidate(new Sum(total, parts), plain ? structural : bridge, plain ? length / 2 : 10 + 3 * length);
    }

    /** A block of one line, or a total of one total, that is called a total all the same. */
    Optional<Sum> alone(int total) {
        int last = open.isEmpty() ? -1 : open.get(open.size() - 1);
        return grid.is(total, Trait.TOTAL) && last >= 0 && begins(start.applyAsInt(last))
                ? Optional.of(new Sum(total, List.of(new Part(last, 1))))
                : Optional.empty();
    }

    private boolean begins(int line) {
        return grid.isHeaded(line) || grid.isTotal(line - 1);
    }

    /**
     * A total that stands above what it adds up: the lines of deeper indentation just below it; the next lines of its
     * own indentation, up to a heading, where the figures leave no doubt.
     */
    List<Candidate> below(int total) {
        int indent = grid.lines().get(total).indent();
        List<Part> parts = new ArrayList<>();
        for (int line = total + 1;
                line < grid.lines().size() && grid.lines().get(line).indent() > indent;
                line++) {
            if (grid.lines().get(line).indent() == grid.lines().get(total + 1).indent()) {
                parts.add(new Part(line, 1));
            }
        }
        List<Candidate> found = new ArrayList<>();
        if (parts.size() > 1) {
            found.add(new Candidate(new Sum(total, parts), true, 10));
        }
        List<Part> next = new ArrayList<>();
        for (int line = total + 1; isItemInBlock(line) && next.size() < FEW; line++) {
            next.add(new Part(line, 1));
            if (next.size() > 1 && parts.isEmpty()) {
                found.add(new Candidate(new Sum(total, next), false, BESIDE));
            }
        }
        return found;
    }

    /** A result is what the line above it leaves, and no part of it. */
    private boolean isItemInBlock(int line) {
        return line < grid.lines().size()
                && !grid.isHeaded(line)
                && !grid.isTotal(line)
                && !grid.is(line, Trait.RESULT);
    }
}
