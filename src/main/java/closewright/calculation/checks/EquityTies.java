package closewright.calculation.checks;

import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Formula.Figure;
import closewright.calculation.formula.Trail;
import closewright.period.Period;
import closewright.statement.Concept;
import closewright.statement.Fact;
import closewright.statement.LineItem;
import closewright.statement.Statement;
import closewright.statement.Statements;
import closewright.statement.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Change in accumulated deficit or retained earnings = net income of the time between. Where dividends, repurchases or
 * a new accounting standard may have gone through it too, a tie that does not hold is not tested: where such a line is
 * in the workbook, and of earnings that are positive, which are there to be paid out.
 */
final class EquityTies implements Rule {

    private static final String OTHERS = "more than net income may have gone through it, such as dividends";

    @Override
    public List<Check> checks(Workings workings) {
        Statements statements = workings.statements();
        Figures figures = workings.figures();
        boolean undisturbed = statements.items().stream().noneMatch(item -> item.is(Trait.EQUITY_CHANGE));
        List<Fact> incomes = Stream.of(Statement.Kind.INCOME, Statement.Kind.CASH_FLOW)
                .flatMap(kind -> new ConceptFigures(statements).on(kind, Concept.NET_INCOME).stream())
                .toList();
        List<Check> checks = new ArrayList<>();
        List<Fact> untested = new ArrayList<>();
        for (Fact closing :
                new ConceptFigures(statements).on(Statement.Kind.BALANCE_SHEET, Concept.ACCUMULATED_DEFICIT)) {
            tie(closing, incomes, figures).ifPresent(check -> {
                if ((undisturbed && isDeficit(check, figures))
                        || !check.run(figures).fails()) {
                    checks.add(check);
                } else {
                    untested.add(closing);
                }
            });
        }
        untested.stream().filter(OncePerLine.by(Fact::item)).forEach(closing -> checks.add(untested(closing)));
        return checks;
    }

    private static Optional<Check> tie(Fact closing, List<Fact> incomes, Figures figures) {
        return incomes.stream()
                .filter(income -> sameScale(income, closing))
                .flatMap(income -> tie(income, closing, figures).stream())
                .findFirst();
    }

    private static Check untested(Fact closing) {
        LineItem item = closing.item();
        return Untested.check("equity " + item.id(), Check.Kind.BALANCE, "Change in " + item.label(), OTHERS, closing);
    }

    private static boolean isDeficit(Check check, Figures figures) {
        return check.actual().fold(new Trail(figures)).stream()
                .anyMatch(fact -> fact.value().signum() < 0);
    }

    private static boolean sameScale(Fact one, Fact other) {
        return one.item().unit().scale().equals(other.item().unit().scale());
    }

    private static Optional<Check> tie(Fact income, Fact closing, Figures figures) {
        Period span = income.period();
        Period date = closing.period();
        if (!span.isSpan() || !date.isDate()) {
            return Optional.empty();
        }
        Period opening = date.earlier(span.months());
        return span.end().equals(date.end())
                        && !span.estimate()
                        && figures.find(closing.item(), opening).isPresent()
                ? Optional.of(check(income, closing, opening))
                : Optional.empty();
    }

    private static Check check(Fact income, Fact closing, Period opening) {
        return new Check(
                Check.id("equity", closing.item(), income.period()),
                Check.Kind.BALANCE,
                closing.source().sheet(),
                "Change in " + closing.item().label() + " = " + income.item().label() + ", "
                        + income.period().caption(),
                ConceptFigures.figure(income),
                Formula.difference(ConceptFigures.figure(closing), new Figure(closing.item(), opening)));
    }
}
