package closewright.excel.formula;

import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.period.Period;
import closewright.statement.LineItem;
import java.math.BigDecimal;
import java.util.List;

/** Whether all figures that a formula rests on were reported. */
public record Available(Figures figures) implements Formula.Meaning<Boolean> {

    @Override
    public Boolean figure(LineItem item, Period period) {
        return figures.find(item, period).isPresent();
    }

    @Override
    public Boolean constant(BigDecimal value) {
        return true;
    }

    @Override
    public Boolean missing(String reason) {
        return false;
    }

    @Override
    public Boolean sum(List<Formula.Weighted<Boolean>> parts) {
        return parts.stream().allMatch(Formula.Weighted::part);
    }

    @Override
    public Boolean product(Boolean left, Boolean right) {
        return left && right;
    }

    @Override
    public Boolean ratio(Boolean numerator, Boolean denominator) {
        return numerator && denominator;
    }

    @Override
    public Boolean atLeast(Boolean operand, BigDecimal floor) {
        return operand;
    }

    @Override
    public Boolean rounded(Boolean operand, int decimals) {
        return operand;
    }

    @Override
    public Boolean growth(Boolean current, Boolean prior) {
        return current && prior;
    }
}
