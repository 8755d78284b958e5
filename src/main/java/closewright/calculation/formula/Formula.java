package closewright.calculation.formula;

import closewright.period.Period;
import closewright.statement.LineItem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a figure is derived, defined once and given several meanings: a number ({@link Evaluator}), a live formula of the
 * workbook, the cells it rests on ({@link Trail}), the interval that rounding allows ({@link Interval}).
 */
public sealed interface Formula {

    /** Gives this formula its meaning, unless it already stands somewhere. */
    default <R> R fold(Meaning<R> meaning) {
        Optional<R> standing = meaning.standing(this);
        return standing.isPresent() ? standing.get() : unfold(meaning);
    }

    /** Gives this formula its meaning from the meanings of its parts. */
    <R> R unfold(Meaning<R> meaning);

    /** The figure that this formula shows as it is reported; empty where it derives one. */
    default Optional<Figure> reported() {
        return Optional.empty();
    }

    default boolean isConstant() {
        return false;
    }

    /** One thing a formula can mean. A new kind of formula does not compile until every meaning covers it. */
    interface Meaning<R> {

        /** The meaning that the whole formula already has, so that it need not be taken apart. */
        default Optional<R> standing(Formula formula) {
            return Optional.empty();
        }

        R figure(LineItem item, Period period);

        R constant(BigDecimal value);

        /** A figure that nothing tells how to derive, with the reason. */
        R missing(String reason);

        R sum(List<Weighted<R>> parts);

        R product(R left, R right);

        /** The quotient; not meaningful where the denominator is zero. */
        R ratio(R numerator, R denominator);

        /** The operand, or the floor where that is larger. */
        R atLeast(R operand, BigDecimal floor);

        /** Rounded half away from zero to so many decimals. */
        R rounded(R operand, int decimals);

        /**
         * (current − prior) / |prior|; not meaningful where the prior figure is zero or negative or the current one is
         * negative.
         */
        R growth(R current, R prior);
    }

    /**
     * A part of a sum.
     *
     * @param weight 1 or -1
     */
    record Weighted<T>(int weight, T part) {
        public Weighted {
            if (weight != 1 && weight != -1) {
                throw new IllegalArgumentException("a part counts once, up or down, not " + weight);
            }
        }
    }

    /** A figure as reported. */
    record Figure(LineItem item, Period period) implements Formula {
        @Override
        public Optional<Figure> reported() {
            return Optional.of(this);
        }

        @Override
        public <R> R unfold(Meaning<R> meaning) {
            return meaning.figure(item, period);
        }
    }

    /** A fixed number: a factor, never an amount of the company's. */
    record Constant(BigDecimal value) implements Formula {
        @Override
        public boolean isConstant() {
            return true;
        }

        @Override
        public <R> R unfold(Meaning<R> meaning) {
            return meaning.constant(value);
        }
    }

    /**
     * A figure that nothing tells how to derive.
     *
     * @param reason one clause for the reader: "no lines found that add up to it"
     */
    record Missing(String reason) implements Formula {
        @Override
        public <R> R unfold(Meaning<R> meaning) {
            return meaning.missing(reason);
        }
    }

    /** Parts added and subtracted in order. */
    record Sum(List<Weighted<Formula>> parts) implements Formula {
        public Sum {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("a sum has at least one part");
            }
        }

        @Override
        public <R> R unfold(Meaning<R> meaning) {
            return meaning.sum(parts.stream()
                    .map(part -> new Weighted<>(part.weight(), part.part().fold(meaning)))
                    .toList());
        }
    }

    record Product(Formula left, Formula right) implements Formula {
        @Override
        public <R> R unfold(Meaning<R> meaning) {
            return meaning.product(left.fold(meaning), right.fold(meaning));
        }
    }

    record Ratio(Formula numerator, Formula denominator) implements Formula {
        @Override
        public <R> R unfold(Meaning<R> meaning) {
            return meaning.ratio(numerator.fold(meaning), denominator.fold(meaning));
        }
    }

    record AtLeast(Formula operand, BigDecimal floor) implements Formula {
        @Override
        public <R> R unfold(Meaning<R> meaning) {
            return meaning.atLeast(operand.fold(meaning), floor);
        }
    }

    record Rounded(Formula operand, int decimals) implements Formula {
        @Override
        public <R> R unfold(Meaning<R> meaning) {
            return meaning.rounded(operand.fold(meaning), decimals);
        }
    }

    record Growth(Formula current, Formula prior) implements Formula {
        @Override
        public <R> R unfold(Meaning<R> meaning) {
            return meaning.growth(current.fold(meaning), prior.fold(meaning));
        }
    }

    /** All parts added up. */
    static Formula sum(Formula... parts) {
        return new Sum(Arrays.stream(parts).map(part -> new Weighted<>(1, part)).toList());
    }

    /** {@code left − right}. */
    static Formula difference(Formula left, Formula right) {
        return new Sum(List.of(new Weighted<>(1, left), new Weighted<>(-1, right)));
    }
}
