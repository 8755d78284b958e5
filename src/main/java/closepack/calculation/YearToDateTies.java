package closepack.calculation;

import closepack.calculation.Formula.Figure;
import closepack.calculation.Formula.Weighted;
import closepack.statement.Fact;
import closepack.statement.LineItem;
import closepack.statement.Period;
import closepack.statement.Period.Duration;
import closepack.statement.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Revenue and net income of a span of quarters = its quarters added up, wherever each of them stands. */
final class YearToDateTies implements Rule {

    private static final int QUARTER = 3;
    private static final Set<String> CONCEPTS = Set.of("revenue", "net-income");

    @Override
    public List<Check> checks(Statements statements) {
        Figures figures = Figures.of(statements);
        List<LineItem> items = statements.items();
        return statements.facts().stream()
                .filter(fact -> fact.item().concept().filter(CONCEPTS::contains).isPresent())
                .flatMap(fact -> tie(fact, items, figures).stream())
                .toList();
    }

    private static Optional<Check> tie(Fact fact, List<LineItem> items, Figures figures) {
        if (!(fact.period() instanceof Duration span) || span.months() <= QUARTER || span.months() % QUARTER != 0) {
            return Optional.empty();
        }
        return items.stream()
                .filter(item -> item.concept().equals(fact.item().concept())
                        && item.unit().scale().equals(fact.item().unit().scale()))
                .flatMap(item -> quarters(item, span, figures).stream())
                .findFirst()
                .map(quarters -> new Check(
                        "periods " + fact.item().id() + " " + span,
                        Check.Kind.PERIODS,
                        fact.source().sheet(),
                        fact.item().label() + ", " + PeriodCaption.of(span) + " = its quarters",
                        quarters,
                        Concepts.figure(fact)));
    }

    /** The span's quarters of one line, oldest first; empty where one is missing. */
    private static Optional<Formula> quarters(LineItem item, Duration span, Figures figures) {
        List<Weighted<Formula>> parts = new ArrayList<>();
        for (int back = span.months() - QUARTER; back >= 0; back -= QUARTER) {
            Period quarter = new Duration(Periods.monthsEarlier(span.end(), back), QUARTER, span.estimate());
            if (figures.find(item, quarter).isEmpty()) {
                return Optional.empty();
            }
            parts.add(new Weighted<>(1, new Figure(item, quarter)));
        }
        return Optional.of(new Formula.Sum(parts));
    }
}
