package closewright.calculation.checks;

import closewright.calculation.formula.Evaluator;
import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Interval;
import closewright.calculation.formula.Outcome;
import closewright.calculation.formula.Tolerance;
import closewright.calculation.formula.Trail;
import closewright.calculation.formula.Verdict;
import closewright.period.Period;
import closewright.statement.Fact;
import closewright.statement.LineItem;
import closewright.statement.SourceCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Two ways to one figure that must agree.
 *
 * @param id unique among the checks of a workbook and the same in every run, see {@link #id}
 * @param sheet the sheet of the figure that is checked
 * @param subject what is checked, for a reader: "Total revenues, Three Months Ended June 30, 2010"
 * @param expected the figure as it should be: the sum of the addends, the figure on the other statement
 * @param actual the figure as it stands
 */
public record Check(String id, Kind kind, String sheet, String subject, Formula expected, Formula actual) {

    /** What is compared with what. */
    public enum Kind {
        FOOTING("Footing"),
        BALANCE("Balance sheet"),
        CASH("Cash"),
        PERIODS("Periods added up"),
        AGREEMENT("Same line on other sheets"),
        RECALCULATION("Recalculated figures"),
        COMPARATIVE("Comparatives as issued before") {
            @Override
            public State broken() {
                return State.RESTATED;
            }

            @Override
            boolean allowsRounding() {
                return false;
            }
        },
        DEFINED("Ties of the definition");

        private final String caption;

        Kind(String caption) {
            this.caption = caption;
        }

        /** The state of a check of this kind that neither foots nor is explained by rounding. */
        public State broken() {
            return State.FAILS;
        }

        /** Whether figures of their own are compared; else it is one figure, printed twice. */
        boolean allowsRounding() {
            return true;
        }

        public String caption() {
            return caption;
        }
    }

    /** How a check came out. */
    public enum State {
        /** Exact. */
        FOOTS("FOOTS"),
        /** Off by no more than rounding explains. */
        ROUNDING("ROUNDING"),
        FAILS("FAILS"),
        /** A comparative is not as it was issued before: no slip as such, but to be told. */
        RESTATED("RESTATED"),
        /** Nothing to compare with. */
        NOT_TESTED("NOT TESTED");

        private final String text;

        State(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        static State of(String text) {
            return Arrays.stream(values())
                    .filter(state -> state.text.equals(text))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * @param difference actual − expected, in the unit of the figures
     * @param allowance the largest difference that rounding explains, in the unit of the figures
     * @param cells the figures compared, the expected one's first
     * @param suspect of a check that fails: the cell that is most likely wrong
     */
    public record Result(
            Check check,
            Outcome expected,
            Outcome actual,
            Outcome difference,
            BigDecimal allowance,
            State state,
            List<SourceCell> cells,
            Optional<Suspect> suspect) {
        public Result {
            cells = List.copyOf(cells);
        }

        public Result(
                Check check,
                Outcome expected,
                Outcome actual,
                Outcome difference,
                BigDecimal allowance,
                State state,
                List<SourceCell> cells) {
            this(check, expected, actual, difference, allowance, state, cells, Optional.empty());
        }

        Result suspecting(Optional<Suspect> cell) {
            return new Result(check, expected, actual, difference, allowance, state, cells, cell);
        }

        boolean fails() {
            return state == State.FAILS;
        }

        /** The rule that gives the state; where there is nothing to compare, that stays so until the next run. */
        public Verdict verdict() {
            return state == State.NOT_TESTED ? Verdict.word(state.text()) : CheckVerdict.of(check.kind());
        }
    }

    /**
     * What a check goes by: the rule that asks for it, and the line and period that it looks at.
     *
     * @param rule a name that no other rule uses, the same in every version: sign-offs are found again by it
     */
    public static String id(String rule, LineItem item, Period period) {
        return rule + " " + item.id() + " " + period;
    }

    /** The difference that is shown and judged: actual − expected. */
    public Formula difference() {
        return Formula.difference(actual, expected);
    }

    public Result run(Figures figures) {
        Evaluator evaluator = new Evaluator(figures);
        Outcome difference = difference().fold(evaluator);
        boolean tested = difference.isKnown();
        BigDecimal allowance = tested && kind.allowsRounding() ? allowance(figures) : BigDecimal.ZERO;
        return new Result(
                this,
                expected.fold(evaluator),
                actual.fold(evaluator),
                difference,
                allowance,
                CheckVerdict.state(kind, difference, allowance),
                cells(figures));
    }

    /**
     * The half-widths of both sides' intervals: for weighted addends and a total in unit u it is (u/2)(Σ|w| + 1).
     * Rounded to six decimals, beyond which a difference is float noise.
     */
    private BigDecimal allowance(Figures figures) {
        BigDecimal both = Interval.of(expected, figures)
                .halfWidth()
                .add(Interval.of(actual, figures).halfWidth());
        return both.setScale(Tolerance.DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private List<SourceCell> cells(Figures figures) {
        Trail trail = new Trail(figures);
        List<Fact> facts = new ArrayList<>(expected.fold(trail));
        facts.addAll(actual.fold(trail));
        return facts.stream().map(Fact::source).distinct().toList();
    }
}
