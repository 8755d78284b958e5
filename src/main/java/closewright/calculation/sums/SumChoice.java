package closewright.calculation.sums;

import closewright.calculation.sums.Candidates.Candidate;
import closewright.calculation.sums.SumFit.Part;
import closewright.statement.Trait;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which of several supposed sums is the one. A sum must be convincing: it holds in all columns, or in most of them with
 * the layout speaking for it, and chance would hardly have made it. What then breaks in a column is an error there.
 */
final class SumChoice {

    /** A line that nothing marks as a total: one in 3,000 by chance. */
    private static final int UNMARKED = 35;

    /** One that all lines since the heading add up to: one in 1,000. */
    private static final int BLOCK = 30;

    private static final int MARKED = 15;

    /** A sum that the layout speaks for and that some columns break. */
    private static final int BROKEN = 12;

    /** Half units that make a figure of two digits: enough where layout and words speak for the sum already. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(20);

    private record Rated(Candidate candidate, SumFit fit) {

        int rank() {
            return (fit.isFull() ? 2 : 0) + (candidate.structural() ? 1 : 0);
        }

        int evidence() {
            return fit.evidence() - candidate.cost();
        }

        Set<Integer> lines() {
            return fit.sum().parts().stream().map(Part::line).collect(Collectors.toSet());
        }
    }

    private static final Comparator<Rated> ORDER = Comparator.comparingInt(Rated::rank)
            .thenComparingInt(rated -> rated.fit().holding().size())
            .thenComparingInt(
                    rated -> rated.candidate().structural() ? rated.lines().size() : 0)
            .thenComparingInt(Rated::evidence);

    private final Grid grid;
    private final Collection<Integer> columns;

    SumChoice(Grid grid, Collection<Integer> columns) {
        this.grid = grid;
        this.columns = columns;
    }

    Optional<SumFit> best(List<Candidate> candidates) {
        List<Rated> convincing = candidates.stream()
                .map(candidate -> new Rated(candidate, SumFit.of(candidate.sum(), grid, columns)))
                .filter(this::convinces)
                .toList();
        Optional<Rated> best = convincing.stream().max(ORDER);
        return best.map(one -> convincing.stream()
                        .filter(other -> adds(other, one))
                        .max(ORDER)
                        .orElse(one))
                .map(Rated::fit);
    }

    private boolean convinces(Rated rated) {
        SumFit fit = rated.fit();
        boolean marked = grid.isTotal(fit.sum().total());
        boolean said = marked || rated.candidate().cost() < 0;
        if (!said && crossesBlocks(fit)) {
            return false;
        }
        if (fit.isFull()) {
            boolean structural = rated.candidate().structural();
            int least = marked ? (structural ? 0 : MARKED) : isBlock(rated) ? BLOCK : UNMARKED;
            return (fit.evidence() > 0 && rated.evidence() >= least) || (said && isBlockOfOne(rated));
        }
        boolean mostly = !fit.holding().isEmpty() && (fit.isRule() || (isBlock(rated) && isHalf(fit)));
        return mostly
                && (marked
                        ? rated.candidate().structural() && rated.evidence() >= BROKEN
                        : fit.breaking().size() == 1 && rated.evidence() >= 2 * UNMARKED);
    }

    /** Lines added up of which only one counts: total and line are the same figure in every column. */
    private boolean isBlockOfOne(Rated rated) {
        SumFit fit = rated.fit();
        return (rated.candidate().structural() || rated.candidate().cost() < 0)
                && fit.sum().parts().stream().allMatch(part -> part.weight() > 0)
                && fit.holding().stream()
                        .anyMatch(column -> grid.value(fit.sum().total(), column)
                                        .abs()
                                        .compareTo(
                                                grid.halfUnit(fit.sum().total()).multiply(TELLING))
                                >= 0);
    }

    /**
     * The last line of a block is what its total lacks: that makes it no total of the lines before the block, as long
     * as nothing says so. Net interest income may well be what two blocks leave.
     */
    private boolean crossesBlocks(SumFit fit) {
        List<Part> parts = fit.sum().parts();
        if (grid.is(fit.sum().total(), Trait.NET_OF_COSTS)) {
            return false;
        }
        return IntStream.rangeClosed(parts.get(0).line() + 1, fit.sum().total()).anyMatch(grid::isHeaded)
                || parts.stream().skip(1).anyMatch(part -> part.weight() < 0 && grid.isTotal(part.line()));
    }

    /** The lines under a heading, all added: the plainest sum there is. */
    private boolean isBlock(Rated rated) {
        List<Part> parts = rated.fit().sum().parts();
        return grid.isHeaded(parts.get(0).line()) && parts.stream().allMatch(part -> part.weight() > 0);
    }

    private static boolean isHalf(SumFit fit) {
        return fit.holding().size() >= fit.breaking().size();
    }

    /**
     * Whether a sum is the same but for lines at the head of its block that come to nil where it holds: a figure that
     * breaks it there is no reason to leave the lines out.
     */
    private static boolean adds(Rated more, Rated one) {
        return more.candidate().structural()
                && !one.candidate().structural()
                && more.lines().containsAll(one.lines())
                && more.fit().sum().parts().containsAll(one.fit().sum().parts());
    }
}
