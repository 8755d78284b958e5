package closewright.calculation.formula;

import closewright.period.Period;
import closewright.statement.LineItem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The number a formula gives: printed in the pack, and kept beside the live formula in the workbook. */
public record Evaluator(Figures figures) implements Formula.Meaning<Outcome> {

    @Override
    public Outcome figure(LineItem item, Period period) {
        return figures.find(item, period)
                .map(fact -> Outcome.known(fact.value()))
                .orElseGet(() -> Outcome.notAvailable(item.label() + " has no figure for " + period));
    }

    @Override
    public Outcome constant(BigDecimal value) {
        return Outcome.known(value);
    }

    @Override
    public Outcome missing(String reason) {
        return Outcome.notAvailable(reason);
    }

    @Override
    public Outcome sum(List<Formula.Weighted<Outcome>> parts) {
        Outcome total = Outcome.known(BigDecimal.ZERO);
        for (Formula.Weighted<Outcome> part : parts) {
            total = Outcome.combine(total, part.part(), part.weight() > 0 ? BigDecimal::add : BigDecimal::subtract);
        }
        return total;
    }

    @Override
    public Outcome product(Outcome left, Outcome right) {
        return Outcome.combine(left, right, BigDecimal::multiply);
    }

    @Override
    public Outcome ratio(Outcome numerator, Outcome denominator) {
        if (isZero(denominator)) {
            return numerator.isKnown() ? Outcome.notMeaningful("divides by zero") : numerator;
        }
        return Outcome.combine(numerator, denominator, (n, d) -> n.divide(d, MathContext.DECIMAL128));
    }

    @Override
    public Outcome atLeast(Outcome operand, BigDecimal floor) {
        return operand.map(value -> value.max(floor));
    }

    @Override
    public Outcome rounded(Outcome operand, int decimals) {
        return operand.map(value -> value.setScale(decimals, RoundingMode.HALF_UP));
    }

    @Override
    public Outcome growth(Outcome current, Outcome prior) {
        Optional<BigDecimal> now = current.value();
        Optional<BigDecimal> before = prior.value();
        return now.isPresent() && before.isPresent()
                ? growth(now.get(), before.get())
                : Outcome.combine(current, prior, BigDecimal::subtract);
    }

    private static Outcome growth(BigDecimal current, BigDecimal prior) {
        if (prior.signum() <= 0) {
            return Outcome.notMeaningful("prior figure is " + (prior.signum() == 0 ? "zero" : "negative"));
        }
        if (current.signum() < 0) {
            return Outcome.notMeaningful("current figure is negative");
        }
        return Outcome.known(current.subtract(prior).divide(prior, MathContext.DECIMAL128));
    }

    private static boolean isZero(Outcome outcome) {
        return outcome.value().filter(value -> value.signum() == 0).isPresent();
    }
}
