package closepack.calculation;

import closepack.calculation.Formula.Ratio;
import closepack.calculation.Formula.Rounded;
import closepack.statement.Fact;
import closepack.statement.Statement;
import closepack.statement.Statements;
import closepack.statement.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Earnings per share = net income / weighted average shares, at the printed decimals. */
final class PerShareTies implements Rule {

    @Override
    public List<Check> checks(Statements statements) {
        return statements.all().stream().flatMap(PerShareTies::checks).toList();
    }

    private static Stream<Check> checks(Statement statement) {
        return Stream.of("basic", "diluted")
                .flatMap(kind -> Concepts.of(statement, "eps-" + kind)
                        .flatMap(perShare -> check(statement, perShare, "shares-" + kind).stream()));
    }

    private static Optional<Check> check(Statement statement, Fact perShare, String shares) {
        Optional<Fact> income = find(statement, "net-income", perShare);
        Optional<Fact> count = find(statement, shares, perShare);
        return income.isPresent() && count.isPresent() && sameScale(income.get(), count.get())
                ? Optional.of(check(perShare, Concepts.figure(income.get()), Concepts.figure(count.get())))
                : Optional.empty();
    }

    private static Optional<Fact> find(Statement statement, String concept, Fact beside) {
        return Concepts.of(statement, concept)
                .filter(fact -> fact.period().equals(beside.period()))
                .findFirst();
    }

    private static boolean sameScale(Fact income, Fact shares) {
        return shares.item().unit().kind() == Unit.Kind.SHARES
                && income.item().unit().scale().isPresent()
                && income.item().unit().scale().equals(shares.item().unit().scale());
    }

    private static Check check(Fact perShare, Formula income, Formula shares) {
        return new Check(
                "per share " + perShare.item().id() + " " + perShare.period(),
                Check.Kind.RECALCULATION,
                perShare.source().sheet(),
                perShare.item().label() + ", " + PeriodCaption.of(perShare.period()) + " = net income / shares",
                new Rounded(new Ratio(income, shares), perShare.item().decimals()),
                Concepts.figure(perShare));
    }
}
