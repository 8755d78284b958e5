package closewright.calculation.formula;

import closewright.calculation.formula.Condition.Comparison;
import java.math.BigDecimal;
import java.util.List;

/** A number that a condition compares. */
public sealed interface Amount
        permits Input.Measure, Amount.Fixed, Amount.Size, Amount.Rounded, Amount.Product, Amount.Count {

    /** Gives this amount its meaning from the meanings of its parts. */
    <A> A fold(Meaning<A> meaning);

    /** One thing an amount can mean. */
    interface Meaning<A> {

        A number(Input.Measure input);

        A fixed(BigDecimal value);

        /** The operand without its sign. */
        A size(A operand);

        /** Rounded half away from zero to so many decimals. */
        A rounded(A operand, int decimals);

        A product(A left, A right);

        /** How many cells tell one of the states. */
        A count(Input.States cells, List<String> states);
    }

    record Fixed(BigDecimal value) implements Amount {
        @Override
        public <A> A fold(Meaning<A> meaning) {
            return meaning.fixed(value);
        }
    }

    record Size(Amount operand) implements Amount {
        @Override
        public <A> A fold(Meaning<A> meaning) {
            return meaning.size(operand.fold(meaning));
        }
    }

    record Rounded(Amount operand, int decimals) implements Amount {
        @Override
        public <A> A fold(Meaning<A> meaning) {
            return meaning.rounded(operand.fold(meaning), decimals);
        }
    }

    record Product(Amount left, Amount right) implements Amount {
        @Override
        public <A> A fold(Meaning<A> meaning) {
            return meaning.product(left.fold(meaning), right.fold(meaning));
        }
    }

    record Count(Input.States cells, List<String> states) implements Amount {
        public Count {
            states = List.copyOf(states);
            if (states.isEmpty()) {
                throw new IllegalArgumentException("at least one state is counted");
            }
        }

        @Override
        public <A> A fold(Meaning<A> meaning) {
            return meaning.count(cells, states);
        }
    }

    static Amount of(BigDecimal value) {
        return new Fixed(value);
    }

    static Amount of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /** This amount without its sign. */
    default Amount size() {
        return new Size(this);
    }

    default Amount rounded(int decimals) {
        return new Rounded(this, decimals);
    }

    default Amount times(Amount other) {
        return new Product(this, other);
    }

    default Condition isBelow(Amount other) {
        return new Condition.Compared(this, Comparison.BELOW, other);
    }

    default Condition isAtMost(Amount other) {
        return new Condition.Compared(this, Comparison.AT_MOST, other);
    }

    /** Whether both are the same number, whatever their decimals. */
    default Condition isExactly(Amount other) {
        return new Condition.Compared(this, Comparison.EXACTLY, other);
    }

    default Condition isAtLeast(Amount other) {
        return new Condition.Compared(this, Comparison.AT_LEAST, other);
    }

    default Condition isAbove(Amount other) {
        return new Condition.Compared(this, Comparison.ABOVE, other);
    }
}
