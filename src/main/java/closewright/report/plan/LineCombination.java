package closewright.report.plan;

import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Formula.Figure;
import closewright.calculation.formula.Formula.Ratio;
import closewright.calculation.formula.Formula.Sum;
import closewright.calculation.formula.Formula.Weighted;
import closewright.period.Period;
import closewright.statement.LineItem;
import closewright.statement.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Lines added and subtracted, and divided by another: the standard pack's own measures.
 *
 * @param divisor with it the quantity is a proportion
 */
public record LineCombination(List<Weighted<LineItem>> parts, Optional<LineItem> divisor) implements Quantity {

    public LineCombination {
        parts = List.copyOf(parts);
    }

    public static LineCombination ratio(LineItem numerator, LineItem denominator) {
        return new LineCombination(List.of(new Weighted<>(1, numerator)), Optional.of(denominator));
    }

    @Override
    public Formula at(Period period) {
        Formula sum = parts.size() == 1 && parts.get(0).weight() == 1
                ? new Figure(parts.get(0).part(), period)
                : new Sum(parts.stream()
                        .map(part -> new Weighted<Formula>(part.weight(), new Figure(part.part(), period)))
                        .toList());
        return divisor.<Formula>map(item -> new Ratio(sum, new Figure(item, period)))
                .orElse(sum);
    }

    @Override
    public Unit.Kind kind() {
        return divisor.isPresent() ? Unit.Kind.PERCENT : first().kind();
    }

    @Override
    public String currency() {
        return divisor.isPresent() ? "" : first().currency();
    }

    @Override
    public int decimals() {
        return divisor.isPresent() ? 1 : first().decimals();
    }

    @Override
    public OptionalLong scale() {
        return divisor.isPresent() ? OptionalLong.empty() : first().scale();
    }

    @Override
    public List<Addend> addends() {
        return divisor.isPresent() || parts.size() < 2
                ? List.of()
                : parts.stream()
                        .map(part -> new Addend(part.weight(), part.part().label(), new Quantity.Line(part.part())))
                        .toList();
    }

    private Quantity first() {
        return new Quantity.Line(parts.get(0).part());
    }
}
