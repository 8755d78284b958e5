package closewright.calculation.formula;

import closewright.statement.Fact;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * Lines recorded in rounder figures than their unit: 606,700 thousands where the source gave 606.7 millions. A line is
 * taken for one where three in four of its figures, and four at least, are multiples of a hundred or more.
 */
final class RoundedLines {

    private static final int LEAST_FIGURES = 4;
    private static final int HUNDREDS = 2;
    private static final int MOST_ZEROS = 6;

    private RoundedLines() {}

    /** How many zeros end the figures of a line; 0 for a line of figures to the unit. */
    static int zeros(Collection<Fact> line) {
        List<BigDecimal> values = line.stream()
                .filter(fact -> fact.item().unit().kind() == Unit.Kind.AMOUNT)
                .map(Fact::value)
                .filter(value -> value.signum() != 0)
                .toList();
        int zeros = HUNDREDS;
        while (zeros <= MOST_ZEROS && isMostly(values, zeros)) {
            zeros++;
        }
        return zeros == HUNDREDS ? 0 : zeros - 1;
    }

    private static boolean isMostly(List<BigDecimal> values, int zeros) {
        long round = values.stream().filter(value -> ends(value, zeros)).count();
        return values.size() >= LEAST_FIGURES && round * 4 >= values.size() * 3L;
    }

    /** Whether a figure ends with so many zeros. */
    static boolean ends(BigDecimal value, int zeros) {
        return value.remainder(BigDecimal.ONE.scaleByPowerOfTen(zeros)).signum() == 0;
    }
}
