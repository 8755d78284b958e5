package closewright.calculation.checks;

import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Formula.Constant;
import closewright.calculation.formula.Formula.Product;
import closewright.calculation.formula.Formula.Ratio;
import closewright.calculation.formula.Formula.Rounded;
import closewright.statement.Concept;
import closewright.statement.Fact;
import closewright.statement.LineItem;
import closewright.statement.Statement;
import closewright.statement.Trait;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Earnings per share = net income / weighted average shares, at the printed decimals. The numerator is net income, or
 * what of it is attributable to the company or its common shareholders: the line with which most periods hold.
 */
final class PerShareTies implements Rule {

    @Override
    public List<Check> checks(Workings workings) {
        Figures figures = workings.figures();
        return workings.statements().all().stream()
                .flatMap(statement -> Stream.concat(
                        checks(statement, Concept.EPS_BASIC, Concept.SHARES_BASIC, figures).stream(),
                        checks(statement, Concept.EPS_DILUTED, Concept.SHARES_DILUTED, figures).stream()))
                .toList();
    }

    private static List<Check> checks(Statement statement, Concept earnings, Concept shares, Figures figures) {
        List<Fact> perShare = ConceptFigures.of(statement, earnings).toList();
        return numerators(statement)
                .map(income -> perShare.stream()
                        .flatMap(figure -> check(statement, figure, income, shares).stream())
                        .toList())
                .max(Comparator.comparingLong((List<Check> checks) -> holding(checks, figures)))
                .orElse(List.of());
    }

    /** Net income last: among equals it is the one. */
    private static Stream<LineItem> numerators(Statement statement) {
        List<LineItem> items =
                statement.facts().stream().map(Fact::item).distinct().toList();
        return Stream.concat(
                items.stream().filter(PerShareTies::isAttributable),
                items.stream().filter(item -> item.is(Concept.NET_INCOME)));
    }

    private static boolean isAttributable(LineItem item) {
        return item.unit().kind() == Unit.Kind.AMOUNT && item.is(Trait.ATTRIBUTABLE);
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static long holding(List<Check> checks, Figures figures) {
        return checks.stream().filter(check -> !check.run(figures).fails()).count();
    }

    private static Optional<Check> check(Statement statement, Fact perShare, LineItem income, Concept shares) {
        Optional<Fact> amount = statement.find(income, perShare.period());
        Optional<Fact> count = ConceptFigures.of(statement, shares)
                .filter(fact -> fact.period().equals(perShare.period()))
                .findFirst();
        return amount.isPresent() && count.isPresent()
                ? ratio(amount.get(), count.get()).map(ratio -> check(perShare, ratio))
                : Optional.empty();
    }

    /**
     * Brought to one scale where amounts are in thousands and shares in millions; empty where a scale is not stated.
     */
    private static Optional<Formula> ratio(Fact income, Fact shares) {
        OptionalLong amounts = income.item().unit().scale();
        OptionalLong counts = shares.item().unit().scale();
        if (shares.item().unit().kind() != Unit.Kind.SHARES || amounts.isEmpty() || counts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Ratio(
                scaled(income, amounts.getAsLong(), counts.getAsLong()),
                scaled(shares, counts.getAsLong(), amounts.getAsLong())));
    }

    private static Formula scaled(Fact fact, long scale, long other) {
        return scale <= other
                ? ConceptFigures.figure(fact)
                : new Product(ConceptFigures.figure(fact), new Constant(BigDecimal.valueOf(scale / other)));
    }

    private static Check check(Fact perShare, Formula ratio) {
        return new Check(
                Check.id("per share", perShare.item(), perShare.period()),
                Check.Kind.RECALCULATION,
                perShare.source().sheet(),
                perShare.item().label() + ", " + perShare.period().caption() + " = net income / shares",
                new Rounded(inItsUnit(ratio, perShare), perShare.item().decimals()),
                ConceptFigures.figure(perShare));
    }

    private static Formula inItsUnit(Formula ratio, Fact perShare) {
        return perShare.item().unit().isInHundredths() ? new Product(ratio, new Constant(HUNDRED)) : ratio;
    }
}
