package closepack.calculation;

import closepack.statement.Fact;
import closepack.statement.LineItem;
import closepack.statement.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The figures that a formula rests on, in the order it names them. */
public record Trail(Figures figures) implements Formula.Meaning<List<Fact>> {

    @Override
    public List<Fact> figure(LineItem item, Period period) {
        return figures.find(item, period).stream().toList();
    }

    @Override
    public List<Fact> constant(BigDecimal value) {
        return List.of();
    }

    @Override
    public List<Fact> missing(String reason) {
        return List.of();
    }

    @Override
    public List<Fact> sum(List<Formula.Weighted<List<Fact>>> parts) {
        return parts.stream().flatMap(part -> part.part().stream()).distinct().toList();
    }

    @Override
    public List<Fact> product(List<Fact> left, List<Fact> right) {
        return joined(left, right);
    }

    @Override
    public List<Fact> ratio(List<Fact> numerator, List<Fact> denominator) {
        return joined(numerator, denominator);
    }

    @Override
    public List<Fact> atLeast(List<Fact> operand, BigDecimal floor) {
        return operand;
    }

    @Override
    public List<Fact> rounded(List<Fact> operand, int decimals) {
        return operand;
    }

    @Override
    public List<Fact> growth(List<Fact> current, List<Fact> prior) {
        return joined(current, prior);
    }

    private static List<Fact> joined(List<Fact> left, List<Fact> right) {
        return Stream.concat(left.stream(), right.stream()).distinct().toList();
    }
}
