package closewright.calculation.sums;

import closewright.calculation.sums.Candidates.Candidate;
import closewright.calculation.sums.SumFit.Part;
import closewright.calculation.sums.SumFit.Sum;
import closewright.statement.Statement.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sums with a gap: among the lines that are added up stands a memo ("of which leases", "cash interest paid"), or a
 * total for which no addends were found with the lines above it. The lines of the gap must count in two columns at
 * least: in one they may be an error.
 */
final class MemoLines {

    private static final int LONGEST = 20;

    /** Lines of a memo; of a block whose total is not explained. */
    private static final int LONGEST_GAP = 4;

    private static final int LONGEST_BLOCK = 8;

    private static final int COST = 15;

    private final Grid grid;
    private final Candidates candidates;
    private final int total;
    private final List<Integer> columns;

    MemoLines(Grid grid, Candidates candidates, int total, Collection<Integer> columns) {
        this.grid = grid;
        this.candidates = candidates;
        this.total = total;
        this.columns = columns.stream()
                .filter(column -> grid.value(total, column).signum() != 0)
                .toList();
    }

    /** Runs of open lines that add up in all columns but for a gap; the gap is never at the run's head. */
    List<Candidate> sums() {
        List<Candidate> found = new ArrayList<>();
        List<Integer> open = columns.isEmpty() ? List.of() : candidates.open();
        for (int length = 3; length <= Math.min(LONGEST, open.size()); length++) {
            List<Integer> run = open.subList(open.size() - length, open.size());
            IntStream.range(1, length).forEach(from -> gaps(run, from, found));
        }
        return found;
    }

    private void gaps(List<Integer> run, int from, List<Candidate> found) {
        for (int to = from + 1; to <= run.size() && to - from <= LONGEST_BLOCK; to++) {
            List<Integer> gap = run.subList(from, to);
            List<Integer> added = new ArrayList<>(run);
            added.subList(from, to).clear();
            Sum sum =
                    new Sum(total, added.stream().map(line -> new Part(line, 1)).toList());
            boolean beforeTotal = to < run.size() && grid.isTotal(run.get(to));
            boolean skipped = beforeTotal ? isBlock(gap, run.get(from - 1)) : gap.size() <= LONGEST_GAP;
            if (skipped && added.size() > 1 && holds(sum) && counts(gap)) {
                found.add(new Candidate(sum, candidates.isStructural(run.get(0)), COST + run.size()));
            }
        }
    }

    /** From one total to the next. */
    private boolean isBlock(List<Integer> gap, int before) {
        return grid.isTotal(before)
                && gap.stream().allMatch(line -> grid.lines().get(line).role() == Role.ITEM);
    }

    private boolean holds(Sum sum) {
        return SumFit.holds(sum, grid, columns.get(0))
                && SumFit.of(sum, grid, columns).isFull();
    }

    private boolean counts(List<Integer> gap) {
        return columns.stream().filter(column -> counts(gap, column)).limit(2).count() == 2;
    }

    private boolean counts(List<Integer> gap, int column) {
        BigDecimal sum = gap.stream().map(line -> grid.value(line, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rounding = grid.halfUnit(total).multiply(BigDecimal.valueOf(gap.size() + 1L));
        return sum.abs().compareTo(rounding) > 0;
    }
}
