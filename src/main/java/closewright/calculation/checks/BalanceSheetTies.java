package closewright.calculation.checks;

import closewright.calculation.formula.Formula;
import closewright.statement.Concept;
import closewright.statement.Fact;
import closewright.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Assets = liabilities + equity, at every balance sheet date; a side left at nil is not there yet. */
final class BalanceSheetTies implements Rule {

    @Override
    public List<Check> checks(Workings workings) {
        return workings.statements().all().stream()
                .filter(statement -> statement.kind() == Statement.Kind.BALANCE_SHEET)
                .flatMap(BalanceSheetTies::checks)
                .toList();
    }

    private static Stream<Check> checks(Statement statement) {
        return ConceptFigures.of(statement, Concept.TOTAL_ASSETS)
                .filter(assets -> assets.value().signum() != 0)
                .flatMap(assets -> otherSide(statement, assets)
                        .map(other -> new Check(
                                Check.id("balance", assets.item(), assets.period()),
                                Check.Kind.BALANCE,
                                statement.sheet(),
                                "Assets = liabilities + equity, "
                                        + assets.period().caption(),
                                other,
                                ConceptFigures.figure(assets)))
                        .stream());
    }

    private static Optional<Formula> otherSide(Statement statement, Fact assets) {
        Optional<Fact> total = ConceptFigures.of(statement, Concept.TOTAL_LIABILITIES_AND_EQUITY)
                .filter(fact -> fact.period().equals(assets.period()))
                .findFirst();
        return total.isPresent()
                ? total.filter(fact -> fact.value().signum() != 0).map(ConceptFigures::figure)
                : ConceptFigures.at(statement, Concept.TOTAL_LIABILITIES, assets.period())
                        .flatMap(liabilities -> ConceptFigures.at(statement, Concept.TOTAL_EQUITY, assets.period())
                                .map(equity -> Formula.sum(liabilities, equity)));
    }
}
