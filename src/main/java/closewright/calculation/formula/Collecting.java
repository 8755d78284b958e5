package closewright.calculation.formula;

import closewright.calculation.formula.Formula.Weighted;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A meaning that gathers what a formula's figures stand for, each once, in the order in which it names them. */
public interface Collecting<T> extends Formula.Meaning<List<T>> {

    @Override
    default List<T> constant(BigDecimal value) {
        return List.of();
    }

    @Override
    default List<T> missing(String reason) {
        return List.of();
    }

    @Override
    default List<T> sum(List<Weighted<List<T>>> parts) {
        return parts.stream().flatMap(part -> part.part().stream()).distinct().toList();
    }

    @Override
    default List<T> product(List<T> left, List<T> right) {
        return joined(left, right);
    }

    @Override
    default List<T> ratio(List<T> numerator, List<T> denominator) {
        return joined(numerator, denominator);
    }

    @Override
    default List<T> atLeast(List<T> operand, BigDecimal floor) {
        return operand;
    }

    @Override
    default List<T> rounded(List<T> operand, int decimals) {
        return operand;
    }

    @Override
    default List<T> growth(List<T> current, List<T> prior) {
        return joined(current, prior);
    }

    private static <T> List<T> joined(List<T> left, List<T> right) {
        return Stream.concat(left.stream(), right.stream()).distinct().toList();
    }
}
