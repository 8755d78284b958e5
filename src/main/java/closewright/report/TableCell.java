package closewright.report;

import closewright.calculation.checks.Check;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Outcome;
import closewright.statement.Fact;
import closewright.statement.SignOff;
import java.math.BigDecimal;
import java.util.Optional;

/** What stands where a row and a column of a table meet. */
public sealed interface TableCell {

    /** Gives this cell its meaning. */
    <R> R fold(Meaning<R> meaning);

    /** One thing a cell can mean. A new kind of cell does not compile until every meaning covers it. */
    interface Meaning<R> {

        R figure(Figure figure);

        R issued(Issued issued);

        R verdict(Verdict verdict);

        R state(State state);

        R entry(Entry entry);

        R text(String text);

        R empty();
    }

    /** The figure that stands here; empty where something else does. */
    default Optional<Figure> figure() {
        return Optional.empty();
    }

    default boolean isFigure() {
        return figure().isPresent();
    }

    /** The value of the figure that stands here; empty where there is no figure, or it has no value. */
    default Optional<BigDecimal> value() {
        return figure().flatMap(figure -> figure.outcome().value());
    }

    /** The figure of an earlier period that stands here as it was issued. */
    default Optional<Issued> issued() {
        return Optional.empty();
    }

    /** The state that stands here as the verdict of a check. */
    default Optional<Check.State> verdict() {
        return Optional.empty();
    }

    /** The word of the state that stands here. */
    default Optional<String> word() {
        return Optional.empty();
    }

    default boolean isEmpty() {
        return false;
    }

    /**
     * A figure, reported or derived.
     *
     * @param currency the sign that is shown with it, empty where none is
     * @param tick the mark beside it that tells how it was tested
     */
    record Figure(Formula formula, Outcome outcome, Format format, String currency, Optional<Tick> tick)
            implements TableCell {

        public Figure(Formula formula, Outcome outcome, Format format, String currency) {
            this(formula, outcome, format, currency, Optional.empty());
        }

        /** Whether it has a value, rather than a token in its place. */
        public boolean isKnown() {
            return outcome.isKnown();
        }

        /** Whether a check of it fails. */
        public boolean isException() {
            return tick.filter(Tick.EXCEPTION::equals).isPresent();
        }

        public Figure marked(Tick mark) {
            return new Figure(formula, outcome, format, currency, Optional.of(mark));
        }

        public Printed printed() {
            return Printed.of(outcome, format, currency);
        }

        public Figure withCurrency(String sign) {
            return new Figure(formula, outcome, format, sign, tick);
        }

        @Override
        public Optional<Figure> figure() {
            return Optional.of(this);
        }

        @Override
        public <R> R fold(Meaning<R> meaning) {
            return meaning.figure(this);
        }
    }

    record Text(String text) implements TableCell {
        @Override
        public <R> R fold(Meaning<R> meaning) {
            return meaning.text(text);
        }
    }

    /** A cell that people fill in, with what they wrote before. */
    record Entry(SignOff.Field field, String text) implements TableCell {
        @Override
        public <R> R fold(Meaning<R> meaning) {
            return meaning.entry(this);
        }
    }

    /** A state in words, with the rule that gives it. */
    record State(String text, PlacedVerdict rule) implements TableCell {
        @Override
        public Optional<String> word() {
            return Optional.of(text);
        }

        @Override
        public <R> R fold(Meaning<R> meaning) {
            return meaning.state(this);
        }
    }

    /**
     * A figure that was issued in an earlier period, taken over from the workbook or list of that time.
     *
     * @param fact where it stood then
     */
    record Issued(Fact fact, Format format) implements TableCell {

        public Printed printed() {
            return Printed.of(Outcome.known(fact.value()), format, "");
        }

        @Override
        public Optional<Issued> issued() {
            return Optional.of(this);
        }

        @Override
        public <R> R fold(Meaning<R> meaning) {
            return meaning.issued(this);
        }
    }

    /** The state of the check in this row, with the rule that gives it. */
    record Verdict(Check.State state, PlacedVerdict rule) implements TableCell {

        /** A state that only a run can change. */
        public Verdict(Check.State state) {
            this(state, PlacedVerdict.fixed(state.text()));
        }

        @Override
        public Optional<Check.State> verdict() {
            return Optional.of(state);
        }

        @Override
        public <R> R fold(Meaning<R> meaning) {
            return meaning.verdict(this);
        }
    }

    record Empty() implements TableCell {
        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public <R> R fold(Meaning<R> meaning) {
            return meaning.empty();
        }
    }
}
