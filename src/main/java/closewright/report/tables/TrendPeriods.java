package closewright.report.tables;

import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Periods;
import closewright.period.Period;
import closewright.period.Period.Duration;
import closewright.period.Period.Fiscal;
import closewright.period.Period.Instant;
import closewright.period.Period.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The periods of a trend: those of one length of which the figures know most, quarters before others. A quarter counts
 * that can be derived from two year-to-date periods. Estimates are left out.
 */
record TrendPeriods(Map<Period, Integer> counts) {

    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final int YEAR = 12;
    private static final List<Set<Part>> PARTS = List.of(
            EnumSet.of(Part.Q1, Part.Q2, Part.Q3, Part.Q4), EnumSet.of(Part.H1, Part.H2), EnumSet.of(Part.YEAR));

    /** Oldest first; empty where fewer than two are of one length. */
    static List<Period> of(Figures figures) {
        Map<Period, Integer> counts = new TreeMap<>(Comparator.comparing(Period::toString));
        figures.periods().stream()
                .filter(period -> !period.estimate())
                .forEach(period -> counts.merge(period, 1, Integer::sum));
        return new TrendPeriods(counts).best();
    }

    private List<Period> best() {
        List<Period> best = List.of();
        for (List<Period> candidate : candidates()) {
            if (candidate.size() > 1 && weight(candidate) > weight(best)) {
                best = candidate;
            }
        }
        return best;
    }

    private int weight(List<Period> periods) {
        return periods.stream()
                .mapToInt(period -> counts.getOrDefault(period, 0))
                .sum();
    }

    private List<List<Period>> candidates() {
        List<List<Period>> candidates = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            int months = List.of(QUARTER, HALF, YEAR).get(i);
            Set<Part> parts = PARTS.get(i);
            candidates.add(sorted(Stream.concat(spans(months), months == QUARTER ? derived() : Stream.empty())));
            candidates.add(sorted(all(period -> period instanceof Fiscal fiscal && parts.contains(fiscal.part()))));
        }
        candidates.add(sorted(all(Instant.class::isInstance)));
        return candidates;
    }

    private Stream<Period> spans(int months) {
        return all(period -> period instanceof Duration duration && duration.months() == months);
    }

    private Stream<Period> all(Predicate<Period> wanted) {
        return counts.keySet().stream().filter(wanted);
    }

    /** Quarters that are the difference of two year-to-date periods. */
    private Stream<Period> derived() {
        return IntStream.of(2, 3, 4)
                .map(quarters -> quarters * QUARTER)
                .boxed()
                .flatMap(months -> spans(months)
                        .map(Duration.class::cast)
                        .filter(span -> counts.containsKey(
                                Period.months(months - QUARTER, Periods.monthsEarlier(span.end(), QUARTER))))
                        .map(span -> Period.months(QUARTER, span.end())));
    }

    private static List<Period> sorted(Stream<Period> periods) {
        return periods.distinct()
                .sorted(Comparator.comparing(Periods::end).thenComparing(Period::toString))
                .toList();
    }
}
