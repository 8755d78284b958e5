package closewright.calculation.checks;

import closewright.calculation.checks.Check.Kind;
import closewright.calculation.checks.Check.State;
import closewright.calculation.formula.Amount;
import closewright.calculation.formula.Input;
import closewright.calculation.formula.Judge;
import closewright.calculation.formula.Outcome;
import closewright.calculation.formula.Tolerance;
import closewright.calculation.formula.Verdict;
import java.math.BigDecimal;
import java.util.Map;

/** The state of a check, from its difference and from what the rounding of its figures allows. */
public final class CheckVerdict {

    /** Actual − expected. */
    public static final Input.Measure DIFFERENCE = new Input.Measure("difference");

    /** The largest difference that rounding explains. */
    public static final Input.Measure ALLOWANCE = new Input.Measure("allowance");

    private CheckVerdict() {}

    /**
     * The rule for checks of a kind. Differences count to the decimals that spreadsheets keep apart from the noise of
     * binary figures.
     */
    public static Verdict of(Kind kind) {
        Amount size = DIFFERENCE.size();
        return Verdict.when(DIFFERENCE.isMissing(), State.NOT_TESTED.text())
                .when(Tolerance.isNoise(size), State.FOOTS.text())
                .when(size.rounded(Tolerance.DECIMALS).isAtMost(ALLOWANCE), State.ROUNDING.text())
                .otherwise(kind.broken().text());
    }

    static State state(Kind kind, Outcome difference, BigDecimal allowance) {
        Judge judge = Judge.ofNumbers(Map.of(DIFFERENCE, difference, ALLOWANCE, Outcome.known(allowance)));
        return State.of(of(kind).fold(judge));
    }
}
