package closewright.workbook.recognition.period;

import closewright.period.Part;
import closewright.period.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Quarters, halves, years and totals that stand beside the months or quarters that they add up: "Jan Feb Mar Q1 … Dec
 * Total". They end with the last column of which they are made.
 */
final class SumsOfColumns {

    private static final int DAYS_APART = 8;

    private final List<PeriodHint> hints;
    private final IntUnaryOperator months;

    /** Places of the sums that were found. */
    private final Set<Integer> sums = new HashSet<>();

    private record Leaf(LocalDate end, int months) {}

    /** @param months the months of the column at a place, 0 where they are not known */
    SumsOfColumns(List<PeriodHint> hints, IntUnaryOperator months) {
        this.hints = hints;
        this.months = months;
    }

    Set<Integer> places() {
        return sums;
    }

    List<PeriodHint> settled() {
        List<PeriodHint> settled = new ArrayList<>();
        List<Leaf> leaves = new ArrayList<>();
        for (int at = 0; at < hints.size(); at++) {
            PeriodHint hint = hints.get(at);
            Optional<Leaf> sum = isSum(hint) ? sum(hint, leaves) : Optional.empty();
            if (sum.isPresent()) {
                sums.add(at);
                settled.add(hint.dated(sum.get().end(), sum.get().months()));
            } else {
                settled.add(hint);
                leaf(at).ifPresentOrElse(leaves::add, leaves::clear);
            }
        }
        return settled;
    }

    private static boolean isSum(PeriodHint hint) {
        return hint.date().isEmpty()
                && hint.monthDay().isEmpty()
                && (hint.part().isPresent() || hint.year() != 0 || hint.isToDate() || hint.isTotal());
    }

    private Optional<Leaf> leaf(int at) {
        int own = months.applyAsInt(at);
        return own == 0 || own >= Period.YEAR || hints.get(at).part().isPresent()
                ? Optional.empty()
                : hints.get(at).end().map(end -> new Leaf(end, own));
    }

    /** The columns before it that come to its length; of a total all of them. */
    private static Optional<Leaf> sum(PeriodHint hint, List<Leaf> leaves) {
        List<Leaf> run = run(leaves);
        if (run.size() < 2) {
            return Optional.empty();
        }
        LocalDate end = run.get(0).end();
        boolean whole = hint.part().isEmpty() && hint.year() == 0;
        int wanted = whole ? 0 : hint.part().map(Part::months).orElse(Period.YEAR);
        if (hint.year() != 0 && (end.getYear() > hint.year() || end.getYear() < hint.year() - 1)) {
            return Optional.empty();
        }
        int sum = 0;
        for (Leaf leaf : run) {
            sum += leaf.months();
            if (sum == wanted && sum > leaf.months()) {
                return Optional.of(new Leaf(end, sum));
            }
        }
        return whole && sum <= Period.YEAR ? Optional.of(new Leaf(end, sum)) : Optional.empty();
    }

    /** The last leaves that follow one on the other, latest first. */
    private static List<Leaf> run(List<Leaf> leaves) {
        List<Leaf> run = new ArrayList<>();
        for (int at = leaves.size() - 1; at >= 0; at--) {
            Leaf leaf = leaves.get(at);
            boolean joins = run.isEmpty() || follows(leaf, run.get(run.size() - 1));
            if (!joins) {
                break;
            }
            run.add(leaf);
        }
        return run;
    }

    private static boolean follows(Leaf earlier, Leaf later) {
        LocalDate begin = later.end().minusMonths(later.months());
        return earlier.months() == later.months()
                && Math.abs(ChronoUnit.DAYS.between(earlier.end(), begin)) <= DAYS_APART;
    }
}
