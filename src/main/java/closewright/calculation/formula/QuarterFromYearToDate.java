package closewright.calculation.formula;

import closewright.calculation.formula.Formula.AtLeast;
import closewright.calculation.formula.Formula.Constant;
import closewright.calculation.formula.Formula.Figure;
import closewright.calculation.formula.Formula.Growth;
import closewright.calculation.formula.Formula.Missing;
import closewright.calculation.formula.Formula.Product;
import closewright.calculation.formula.Formula.Ratio;
import closewright.calculation.formula.Formula.Rounded;
import closewright.calculation.formula.Formula.Sum;
import closewright.calculation.formula.Formula.Weighted;
import closewright.period.Period;
import closewright.statement.LineItem;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives a formula in which a quarter that is not reported is this year-to-date figure less the previous one of the same
 * fiscal year, where both are. Amounts only: shares and per-share figures are never derived by subtraction.
 */
public record QuarterFromYearToDate(Figures figures) implements Formula.Meaning<Formula> {

    @Override
    public Formula figure(LineItem item, Period period) {
        Formula reported = new Figure(item, period);
        return figures.find(item, period).isPresent()
                ? reported
                : derived(item, period).orElse(reported);
    }

    private Optional<Formula> derived(LineItem item, Period period) {
        if (!period.isSpanOf(Period.QUARTER) || item.unit().kind() != Unit.Kind.AMOUNT) {
            return Optional.empty();
        }
        return IntStream.of(2, 3, 4)
                .mapToObj(quarters -> difference(item, period, quarters * Period.QUARTER))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Formula> difference(LineItem item, Period quarter, int months) {
        Period yearToDate = quarter.last(months);
        Period before = yearToDateBefore(quarter, months);
        return figures.find(item, yearToDate).isPresent()
                        && figures.find(item, before).isPresent()
                ? Optional.of(Formula.difference(new Figure(item, yearToDate), new Figure(item, before)))
                : Optional.empty();
    }

    private static Period yearToDateBefore(Period quarter, int months) {
        return quarter.earlier(Period.QUARTER).last(months - Period.QUARTER);
    }

    @Override
    public Formula constant(BigDecimal value) {
        return new Constant(value);
    }

    @Override
    public Formula missing(String reason) {
        return new Missing(reason);
    }

    @Override
    public Formula sum(List<Weighted<Formula>> parts) {
        return new Sum(parts);
    }

    @Override
    public Formula product(Formula left, Formula right) {
        return new Product(left, right);
    }

    @Override
    public Formula ratio(Formula numerator, Formula denominator) {
        return new Ratio(numerator, denominator);
    }

    @Override
    public Formula atLeast(Formula operand, BigDecimal floor) {
        return new AtLeast(operand, floor);
    }

    @Override
    public Formula rounded(Formula operand, int decimals) {
        return new Rounded(operand, decimals);
    }

    @Override
    public Formula growth(Formula current, Formula prior) {
        return new Growth(current, prior);
    }
}
