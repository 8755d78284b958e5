package closewright.calculation.formula;

import closewright.period.Period;
import closewright.statement.Fact;
import closewright.statement.LineItem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * The values that a figure may have had before it was rounded: a figure recorded in unit u stands for [v − u/2, v +
 * u/2] (XBRL Calculations 1.1). Sums add their parts' intervals up.
 */
public record Interval(BigDecimal low, BigDecimal high) {

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("an interval runs upwards, not from " + low + " to " + high);
        }
    }

    /** The interval of a formula that can be evaluated. */
    public static Interval of(Formula formula, Figures figures) {
        return formula.fold(new Meaning(figures));
    }

    /** Half of the interval's width: how far rounding alone may move the figure. */
    public BigDecimal halfWidth() {
        return high.subtract(low).divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
    }

    private static Interval spanning(BigDecimal... ends) {
        return new Interval(
                Stream.of(ends).reduce(BigDecimal::min).orElseThrow(),
                Stream.of(ends).reduce(BigDecimal::max).orElseThrow());
    }

    private Interval plus(Interval other, int weight) {
        return weight > 0
                ? new Interval(low.add(other.low), high.add(other.high))
                : new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    private boolean holdsZero() {
        return low.signum() <= 0 && high.signum() >= 0;
    }

    private record Meaning(Figures figures) implements Formula.Meaning<Interval> {

        private static final BigDecimal HALF = new BigDecimal("0.5");

        @Override
        public Interval figure(LineItem item, Period period) {
            Fact fact = figures.find(item, period).orElseThrow();
            BigDecimal half = figures.unit(fact).multiply(HALF);
            return new Interval(fact.value().subtract(half), fact.value().add(half));
        }

        @Override
        public Interval constant(BigDecimal value) {
            return new Interval(value, value);
        }

        @Override
        public Interval missing(String reason) {
            throw new IllegalStateException(reason);
        }

        @Override
        public Interval sum(List<Formula.Weighted<Interval>> parts) {
            Interval total = constant(BigDecimal.ZERO);
            for (Formula.Weighted<Interval> part : parts) {
                total = total.plus(part.part(), part.weight());
            }
            return total;
        }

        @Override
        public Interval product(Interval left, Interval right) {
            return spanning(
                    left.low.multiply(right.low),
                    left.low.multiply(right.high),
                    left.high.multiply(right.low),
                    left.high.multiply(right.high));
        }

        @Override
        public Interval ratio(Interval numerator, Interval denominator) {
            Interval divisor = denominator.holdsZero() ? middle(denominator) : denominator;
            return spanning(
                    quotient(numerator.low, divisor.low),
                    quotient(numerator.low, divisor.high),
                    quotient(numerator.high, divisor.low),
                    quotient(numerator.high, divisor.high));
        }

        /** A denominator about as small as its rounding says nothing about its error: take it as exact. */
        private Interval middle(Interval denominator) {
            return constant(denominator.low.add(denominator.high).multiply(HALF));
        }

        private static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
            return numerator.divide(denominator, MathContext.DECIMAL128);
        }

        @Override
        public Interval atLeast(Interval operand, BigDecimal floor) {
            return new Interval(operand.low.max(floor), operand.high.max(floor));
        }

        @Override
        public Interval rounded(Interval operand, int decimals) {
            return new Interval(
                    operand.low.setScale(decimals, RoundingMode.HALF_UP),
                    operand.high.setScale(decimals, RoundingMode.HALF_UP));
        }

        @Override
        public Interval growth(Interval current, Interval prior) {
            return ratio(current.plus(prior, -1), prior);
        }
    }
}
