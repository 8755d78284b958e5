package closewright.calculation.formula;

import java.util.Arrays;
import java.util.List;

/** What a verdict rests on, by its name in the rule. Each meaning of the verdict knows where to find it. */
public sealed interface Input {

    String name();

    /** A figure, or the token that stands in its place. */
    record Measure(String name) implements Input, Amount {

        /** Whether a token stands in the place of the figure. */
        public Condition isMissing() {
            return new Condition.Missing(this);
        }

        @Override
        public <A> A fold(Amount.Meaning<A> meaning) {
            return meaning.number(this);
        }
    }

    /** Words in one cell: typed by a person, or the state that the cell tells. Letter case does not count. */
    record Words(String name) implements Input {

        public Condition is(String text) {
            return new Condition.Is(this, text);
        }

        public Condition beginsWith(String beginning) {
            return new Condition.Begins(this, beginning);
        }
    }

    /** The states that several cells tell, each one of a fixed set of words without wildcards. */
    record States(String name) implements Input {

        /** How many cells tell one of these states. */
        public Amount count(String... states) {
            return new Amount.Count(this, List.of(states));
        }
    }

    /** Whether anything but blanks and line breaks is typed into any of several cells. */
    static Condition isFilled(Words... any) {
        return new Condition.Filled(Arrays.asList(any));
    }
}
