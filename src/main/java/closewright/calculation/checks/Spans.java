package closewright.calculation.checks;

import closewright.calculation.formula.Periods;
import closewright.period.Period;
import closewright.period.Period.Duration;
import closewright.period.Period.Fiscal;
import closewright.period.Period.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The shorter spans that make up a longer one. */
final class Spans {

    private static final int QUARTER = 3;

    private static final Map<Part, List<List<Part>>> PARTS = Map.of(
            Part.YEAR, List.of(List.of(Part.Q1, Part.Q2, Part.Q3, Part.Q4), List.of(Part.H1, Part.H2)),
            Part.H1, List.of(List.of(Part.Q1, Part.Q2)),
            Part.H2, List.of(List.of(Part.Q3, Part.Q4)));

    private Spans() {}

    /** Each way to make up a span, oldest part first; none for a quarter or a date. */
    static List<List<Period>> parts(Period span) {
        if (span instanceof Duration duration) {
            return durations(duration);
        }
        return span instanceof Fiscal fiscal ? fiscals(fiscal) : List.of();
    }

    private static List<List<Period>> durations(Duration span) {
        List<List<Period>> ways = new ArrayList<>();
        if (span.months() > QUARTER && span.months() % QUARTER == 0) {
            ways.add(equal(span, QUARTER));
        }
        if (span.months() > 2 * QUARTER && span.months() % QUARTER == 0) {
            ways.add(List.of(
                    Periods.earlier(new Duration(span.end(), span.months() - QUARTER, span.estimate()), QUARTER),
                    new Duration(span.end(), QUARTER, span.estimate())));
        }
        return ways;
    }

    private static List<Period> equal(Duration span, int months) {
        List<Period> parts = new ArrayList<>();
        for (int back = span.months() - months; back >= 0; back -= months) {
            parts.add(new Duration(Periods.monthsEarlier(span.end(), back), months, span.estimate()));
        }
        return parts;
    }

    private static List<List<Period>> fiscals(Fiscal span) {
        return PARTS.getOrDefault(span.part(), List.of()).stream()
                .map(parts -> parts.stream()
                        .<Period>map(part -> new Fiscal(span.year(), part, span.estimate()))
                        .toList())
                .toList();
    }
}
