package closewright.calculation.formula;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a verdict asks. A comparison with a number that is missing has no answer in a workbook: a rule asks first
 * whether it is missing.
 */
public sealed interface Condition {

    /** Gives this condition its meaning from the meanings of its parts. */
    <C, A> C fold(Meaning<C, A> meaning);

    /** One thing a condition can mean. */
    interface Meaning<C, A> extends Amount.Meaning<A> {

        C compared(A left, Comparison comparison, A right);

        /** Whether each of them holds. */
        C all(List<C> conditions);

        /** Whether at least one of them holds. */
        C any(List<C> conditions);

        /** Whether a token stands in the place of a figure. */
        C missing(Input.Measure input);

        /** Whether anything is typed into any of the cells. */
        C filled(List<Input.Words> cells);

        /** Whether a cell holds the text and nothing else; blanks and line breaks alone are no text. */
        C is(Input.Words cell, String text);

        C begins(Input.Words cell, String beginning);
    }

    /** How two numbers are compared. */
    enum Comparison {
        BELOW("<"),
        AT_MOST("<="),
        EXACTLY("="),
        AT_LEAST(">="),
        ABOVE(">");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /** @param order of the left number to the right one, as {@link Comparable#compareTo} tells it */
        boolean holds(int order) {
            return switch (this) {
                case BELOW -> order < 0;
                case AT_MOST -> order <= 0;
                case EXACTLY -> order == 0;
                case AT_LEAST -> order >= 0;
                case ABOVE -> order > 0;
            };
        }
    }

    record Compared(Amount left, Comparison comparison, Amount right) implements Condition {
        @Override
        public <C, A> C fold(Meaning<C, A> meaning) {
            return meaning.compared(left.fold(meaning), comparison, right.fold(meaning));
        }
    }

    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
            requireSome(conditions);
        }

        @Override
        public <C, A> C fold(Meaning<C, A> meaning) {
            return meaning.all(folded(conditions, meaning));
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
            requireSome(conditions);
        }

        @Override
        public <C, A> C fold(Meaning<C, A> meaning) {
            return meaning.any(folded(conditions, meaning));
        }
    }

    private static void requireSome(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("at least one condition is asked");
        }
    }

    record Missing(Input.Measure input) implements Condition {
        @Override
        public <C, A> C fold(Meaning<C, A> meaning) {
            return meaning.missing(input);
        }
    }

    record Filled(List<Input.Words> cells) implements Condition {
        public Filled {
            cells = List.copyOf(cells);
        }

        @Override
        public <C, A> C fold(Meaning<C, A> meaning) {
            return meaning.filled(cells);
        }
    }

    record Is(Input.Words cell, String text) implements Condition {
        @Override
        public <C, A> C fold(Meaning<C, A> meaning) {
            return meaning.is(cell, text);
        }
    }

    record Begins(Input.Words cell, String beginning) implements Condition {
        @Override
        public <C, A> C fold(Meaning<C, A> meaning) {
            return meaning.begins(cell, beginning);
        }
    }

    static Condition all(Condition... conditions) {
        return new All(List.of(conditions));
    }

    static Condition any(Condition... conditions) {
        return any(List.of(conditions));
    }

    /** Whether at least one of them holds; an alternative that is itself a list of alternatives joins this one. */
    static Condition any(List<Condition> conditions) {
        return new Any(conditions.stream()
                .flatMap(one -> one instanceof Any others ? others.conditions().stream() : Stream.of(one))
                .toList());
    }

    private static <C, A> List<C> folded(List<Condition> conditions, Meaning<C, A> meaning) {
        return conditions.stream()
                .map(condition -> condition.<C, A>fold(meaning))
                .toList();
    }
}
