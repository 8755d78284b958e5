package closewright.calculation.formula;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A derived figure, or the reason why there is none. */
public sealed interface Outcome {

    /** What is made of a figure, or of the token that stands in its place. */
    <R> R fold(Function<BigDecimal, R> known, Function<Token, R> unknown);

    /** The figure; empty where there is none. */
    default Optional<BigDecimal> value() {
        return fold(Optional::of, token -> Optional.empty());
    }

    default boolean isKnown() {
        return value().isPresent();
    }

    /** Whether a token stands in the place of the figure. */
    default boolean is(Token token) {
        return fold(value -> false, token::equals);
    }

    record Known(BigDecimal number) implements Outcome {
        @Override
        public <R> R fold(Function<BigDecimal, R> known, Function<Token, R> unknown) {
            return known.apply(number);
        }
    }

    /**
     * @param token what is printed in the figure's place
     * @param reason one clause for the reader: "prior figure is negative"
     */
    record Unknown(Token token, String reason) implements Outcome {
        @Override
        public <R> R fold(Function<BigDecimal, R> known, Function<Token, R> unknown) {
            return unknown.apply(token);
        }
    }

    /** What stands in the place of a figure. */
    enum Token {
        NOT_MEANINGFUL("n/m"),
        NOT_AVAILABLE("n/a");

        private final String text;

        Token(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    static Outcome known(BigDecimal value) {
        return new Known(value);
    }

    static Outcome notMeaningful(String reason) {
        return new Unknown(Token.NOT_MEANINGFUL, reason);
    }

    static Outcome notAvailable(String reason) {
        return new Unknown(Token.NOT_AVAILABLE, reason);
    }

    /** Both figures combined, or the first reason why not. */
    static Outcome combine(Outcome left, Outcome right, BinaryOperator<BigDecimal> operator) {
        if (left instanceof Known l && right instanceof Known r) {
            return new Known(operator.apply(l.number(), r.number()));
        }
        return left instanceof Unknown ? left : right;
    }

    default Outcome map(UnaryOperator<BigDecimal> operator) {
        return this instanceof Known known ? new Known(operator.apply(known.number())) : this;
    }
}
