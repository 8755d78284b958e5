package closewright.calculation.checks;

import closewright.calculation.formula.Figures;
import closewright.statement.Fact;
import java.math.BigDecimal;
import java.util.List;

/** How much a line's figures are alike: a mistyped one stands out from those of the other periods. */
record SeriesDistance(Figures figures) {

    /** Beyond a power of ten, or with another sign, nothing is less alike. */
    private static final int MOST = 100;

    /** How much nearer a value is to the line's other figures than the one recorded, in percent of a power of ten. */
    int gain(Fact fact, BigDecimal value) {
        List<Fact> others = figures.row(fact.item()).stream()
                .filter(other -> !other.period().equals(fact.period()))
                .toList();
        return others.isEmpty() ? 0 : distance(fact.value(), others) - distance(value, others);
    }

    /** To the nearest of them. */
    private static int distance(BigDecimal value, List<Fact> others) {
        return others.stream()
                .mapToInt(other -> distance(value, other.value()))
                .min()
                .orElse(MOST);
    }

    private static int distance(BigDecimal one, BigDecimal other) {
        if (one.compareTo(other) == 0) {
            return 0;
        }
        return one.signum() != other.signum()
                ? MOST
                : Math.min(MOST, (int) Math.round(100 * Math.abs(Math.log10(one.doubleValue() / other.doubleValue()))));
    }
}
