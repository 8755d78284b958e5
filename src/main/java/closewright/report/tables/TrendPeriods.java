package closewright.report.tables;

import closewright.calculation.formula.Figures;
import closewright.period.Months;
import closewright.period.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The periods of a trend: those of one length of which the figures know most, quarters before others. A quarter counts
 * that can be derived from two year-to-date periods. Estimates are left out.
 */
record TrendPeriods(Map<Period, Integer> counts) {

    private static final int HALF = 6;
    private static final List<Integer> LENGTHS = List.of(Period.QUARTER, HALF, Period.YEAR);

    /** Oldest first; empty where fewer than two are of one length. */
    static List<Period> of(Figures figures) {
        Map<Period, Integer> counts = new TreeMap<>(Comparator.comparing(Period::toString));
        figures.periods().stream().filter(Period::isActual).forEach(period -> counts.merge(period, 1, Integer::sum));
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
        for (int months : LENGTHS) {
            candidates.add(sorted(Stream.concat(spans(months), months == Period.QUARTER ? derived() : Stream.empty())));
            candidates.add(sorted(all(period -> period.isFiscal() && period.months() == months)));
        }
        candidates.add(sorted(all(Period::isDate)));
        return candidates;
    }

    private Stream<Period> spans(int months) {
        return all(period -> period.isSpanOf(months));
    }

    private Stream<Period> all(Predicate<Period> wanted) {
        return counts.keySet().stream().filter(wanted);
    }

    /** Quarters that are the difference of two year-to-date periods. */
    private Stream<Period> derived() {
        return IntStream.of(2, 3, 4)
                .map(quarters -> quarters * Period.QUARTER)
                .boxed()
                .flatMap(months -> spans(months)
                        .filter(span -> counts.containsKey(
                                Period.months(months - Period.QUARTER, Months.earlier(span.end(), Period.QUARTER))))
                        .map(span -> Period.months(Period.QUARTER, span.end())));
    }

    private static List<Period> sorted(Stream<Period> periods) {
        return periods.distinct()
                .sorted(Comparator.comparing(Period::end).thenComparing(Period::toString))
                .toList();
    }
}
