package closewright.calculation.formula;

import closewright.period.Period;
import closewright.statement.Fact;
import closewright.statement.LineItem;
import java.math.BigDecimal;
import java.util.List;

/**
 * How often a figure counts in a formula, for the formulas in which it is added or subtracted: 1 or -1; 0 where it
 * stands for nothing, or for more than that.
 */
public record Coefficient(Fact fact) implements Formula.Meaning<BigDecimal> {

    @Override
    public BigDecimal figure(LineItem item, Period period) {
        boolean same = item.id().equals(fact.item().id()) && period.equals(fact.period());
        return same ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    @Override
    public BigDecimal constant(BigDecimal value) {
        return BigDecimal.ZERO;
    }

    @Override
    public BigDecimal missing(String reason) {
        return BigDecimal.ZERO;
    }

    @Override
    public BigDecimal sum(List<Formula.Weighted<BigDecimal>> parts) {
        BigDecimal total = BigDecimal.ZERO;
        for (Formula.Weighted<BigDecimal> part : parts) {
            total = part.weight() > 0 ? total.add(part.part()) : total.subtract(part.part());
        }
        return total.abs().compareTo(BigDecimal.ONE) > 0 ? BigDecimal.ZERO : total;
    }

    @Override
    public BigDecimal product(BigDecimal left, BigDecimal right) {
        return BigDecimal.ZERO;
    }

    @Override
    public BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
        return BigDecimal.ZERO;
    }

    @Override
    public BigDecimal atLeast(BigDecimal operand, BigDecimal floor) {
        return operand;
    }

    @Override
    public BigDecimal rounded(BigDecimal operand, int decimals) {
        return operand;
    }

    @Override
    public BigDecimal growth(BigDecimal current, BigDecimal prior) {
        return BigDecimal.ZERO;
    }
}
