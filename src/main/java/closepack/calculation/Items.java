package closepack.calculation;

import closepack.statement.LineItem;
import closepack.statement.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The lines that a formula names, in the order it names them, whether they have figures or not. */
record Items() implements Formula.Meaning<List<LineItem>> {

    @Override
    public List<LineItem> figure(LineItem item, Period period) {
        return List.of(item);
    }

    @Override
    public List<LineItem> constant(BigDecimal value) {
        return List.of();
    }

    @Override
    public List<LineItem> missing(String reason) {
        return List.of();
    }

    @Override
    public List<LineItem> sum(List<Formula.Weighted<List<LineItem>>> parts) {
        return parts.stream().flatMap(part -> part.part().stream()).distinct().toList();
    }

    @Override
    public List<LineItem> product(List<LineItem> left, List<LineItem> right) {
        return joined(left, right);
    }

    @Override
    public List<LineItem> ratio(List<LineItem> numerator, List<LineItem> denominator) {
        return joined(numerator, denominator);
    }

    @Override
    public List<LineItem> atLeast(List<LineItem> operand, BigDecimal floor) {
        return operand;
    }

    @Override
    public List<LineItem> rounded(List<LineItem> operand, int decimals) {
        return operand;
    }

    @Override
    public List<LineItem> growth(List<LineItem> current, List<LineItem> prior) {
        return joined(current, prior);
    }

    private static List<LineItem> joined(List<LineItem> left, List<LineItem> right) {
        return Stream.concat(left.stream(), right.stream()).distinct().toList();
    }
}
