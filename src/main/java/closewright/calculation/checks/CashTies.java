package closewright.calculation.checks;

import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Formula.Sum;
import closewright.calculation.formula.Formula.Weighted;
import closewright.period.BalanceDate;
import closewright.statement.Concept;
import closewright.statement.Fact;
import closewright.statement.Statement;
import closewright.statement.Statements;
import closewright.statement.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cash flow's opening and closing cash = cash on the balance sheets of those dates; without one, opening cash = the
 * closing cash of the period before. Restricted cash and overdrafts that the balance sheet shows apart are counted
 * where the cash flow counts them; where restricted cash may stand inside other lines, a line that holds in no period
 * is not tested.
 */
final class CashTies implements Rule {

    private static final String INSIDE = "restricted cash may stand inside other lines of the balance sheet";

    /** A figure of the cash flow, and when the balance sheet shows the same. */
    private record Cash(Fact fact, BalanceDate moment, String words) {

        boolean isRestricted() {
            return fact.item().is(Trait.RESTRICTED_CASH);
        }

        boolean isSameScale(Fact other) {
            return fact.item().unit().scale().equals(other.item().unit().scale());
        }
    }

    private record Tie(Cash cash, Check check, boolean doubtful) {}

    @Override
    public List<Check> checks(Workings workings) {
        Statements statements = workings.statements();
        Figures figures = workings.figures();
        List<Fact> balances = balances(statements);
        List<Tie> ties = flows(statements).stream()
                .flatMap(cash -> tie(cash, balances, statements, figures).stream())
                .toList();
        Map<Boolean, List<Tie>> judged = ties.stream()
                .collect(Collectors.partitioningBy(tie -> !tie.doubtful() || holdsSomewhere(tie, ties, figures)));
        return Stream.concat(
                        judged.getOrDefault(true, List.of()).stream().map(Tie::check),
                        judged.getOrDefault(false, List.of()).stream()
                                .filter(OncePerLine.by(tie -> tie.cash().fact().item()))
                                .map(tie -> untested(tie.cash())))
                .toList();
    }

    private static Check untested(Cash cash) {
        Fact fact = cash.fact();
        return Untested.check("cash " + fact.item().id(), Check.Kind.CASH, cash.words(), INSIDE, fact);
    }

    private static boolean holdsSomewhere(Tie doubtful, List<Tie> ties, Figures figures) {
        return ties.stream()
                .filter(tie ->
                        tie.cash().fact().item().equals(doubtful.cash().fact().item()))
                .anyMatch(tie -> !tie.check().run(figures).fails());
    }

    private static List<Cash> flows(Statements statements) {
        ConceptFigures concepts = new ConceptFigures(statements);
        List<Cash> flows = new ArrayList<>();
        concepts.on(Statement.Kind.CASH_FLOW, Concept.CASH_END)
                .forEach(fact -> flows.add(new Cash(fact, fact.period().closing(), "Closing cash")));
        concepts.on(Statement.Kind.CASH_FLOW, Concept.CASH_BEGINNING)
                .forEach(fact -> flows.add(new Cash(fact, fact.period().opening(), "Opening cash")));
        return flows.stream().filter(cash -> !isLeftAtNil(cash.fact())).toList();
    }

    private static boolean isLeftAtNil(Fact forecast) {
        return forecast.period().estimate() && forecast.value().signum() == 0;
    }

    /** Cash on whole balance sheets, or on sheets of nothing but cash. */
    private static List<Fact> balances(Statements statements) {
        return statements.all().stream()
                .filter(statement -> statement.kind() == Statement.Kind.BALANCE_SHEET)
                .filter(statement -> ConceptFigures.of(statement, Concept.TOTAL_ASSETS)
                                .findAny()
                                .isPresent()
                        || ConceptFigures.of(statement, Concept.CASH).count()
                                == statement.facts().size())
                .flatMap(statement -> ConceptFigures.of(statement, Concept.CASH))
                .toList();
    }

    /** Where there are several balance sheets, of the group and of its parent, the one that holds is meant. */
    private static Optional<Tie> tie(Cash cash, List<Fact> balances, Statements statements, Figures figures) {
        List<Tie> ties = balances.stream()
                .filter(balance -> cash.moment().isOf(balance.period()) && cash.isSameScale(balance))
                .map(balance -> tie(cash, balance, statements, figures))
                .toList();
        return ties.stream()
                .filter(tie -> !tie.check().run(figures).fails())
                .findFirst()
                .or(() -> ties.stream().findFirst())
                .or(() -> before(cash, statements));
    }

    private static Tie tie(Cash cash, Fact balance, Statements statements, Figures figures) {
        Formula alone = ConceptFigures.figure(balance);
        List<Formula> wider = Stream.of(
                        with(balance, beside(statements, balance, Trait.RESTRICTED_CASH), 1),
                        with(balance, beside(statements, balance, Trait.OVERDRAFT), -1))
                .flatMap(Optional::stream)
                .toList();
        Formula meant = Stream.concat(Stream.of(alone), wider.stream())
                .filter(formula -> !check(cash, formula, balance).run(figures).fails())
                .findFirst()
                .orElse(cash.isRestricted() && !wider.isEmpty() ? wider.get(0) : alone);
        boolean doubtful =
                cash.isRestricted() && meant.equals(alone) && !balance.item().is(Trait.RESTRICTED_CASH);
        return new Tie(cash, check(cash, meant, balance), doubtful);
    }

    private static List<Fact> beside(Statements statements, Fact balance, Trait trait) {
        return statements.facts().stream()
                .filter(fact -> fact.source().sheet().equals(balance.source().sheet())
                        && fact.period().equals(balance.period())
                        && !fact.item().equals(balance.item())
                        && fact.item().unit().equals(balance.item().unit())
                        && fact.item().is(trait))
                .toList();
    }

    private static Optional<Formula> with(Fact balance, List<Fact> others, int weight) {
        List<Weighted<Formula>> parts = new ArrayList<>();
        parts.add(new Weighted<>(1, ConceptFigures.figure(balance)));
        others.forEach(fact -> parts.add(new Weighted<>(weight, ConceptFigures.figure(fact))));
        return others.isEmpty() ? Optional.empty() : Optional.of(new Sum(parts));
    }

    /** Opening cash and the closing cash of the column before, on the cash flow itself. */
    private static Optional<Tie> before(Cash cash, Statements statements) {
        return new ConceptFigures(statements)
                .on(Statement.Kind.CASH_FLOW, Concept.CASH_END).stream()
                        .filter(closing -> !closing.item().equals(cash.fact().item())
                                && cash.isSameScale(closing)
                                && cash.moment().equals(closing.period().closing()))
                        .findFirst()
                        .map(closing -> new Tie(cash, closingBefore(cash, closing), false));
    }

    private static Check closingBefore(Cash cash, Fact closing) {
        String what = "closing cash, " + closing.period().caption();
        return check(cash, what, ConceptFigures.figure(closing));
    }

    private static Check check(Cash cash, Formula expected, Fact balance) {
        return check(cash, "cash on the balance sheet, " + balance.period().caption(), expected);
    }

    private static Check check(Cash cash, String what, Formula expected) {
        Fact fact = cash.fact();
        return new Check(
                Check.id("cash", fact.item(), fact.period()),
                Check.Kind.CASH,
                fact.source().sheet(),
                cash.words() + ", " + fact.period().caption() + " = " + what,
                expected,
                ConceptFigures.figure(fact));
    }
}
