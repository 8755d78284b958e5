package closewright.report;

import static closewright.calculation.checks.Check.State.FAILS;
import static closewright.calculation.checks.Check.State.FOOTS;
import static closewright.calculation.checks.Check.State.NOT_TESTED;
import static closewright.calculation.checks.Check.State.RESTATED;
import static closewright.calculation.checks.Check.State.ROUNDING;

import closewright.calculation.checks.Check.State;
import closewright.calculation.formula.Amount;
import closewright.calculation.formula.Condition;
import closewright.calculation.formula.Input;
import closewright.calculation.formula.Judge;
import closewright.calculation.formula.Verdict;
import java.util.List;
import java.util.Map;

/** What the states of several cells come to: of checks, of the lines of the flux review, of the items of the close. */
public final class CloseVerdicts {

    /** The states of checks, of explanations, or of the items of the close. */
    public static final Input.States STATES = new Input.States("states");

    /** The states of the items' sign-offs. */
    public static final Input.States SIGN_OFFS = new Input.States("sign-offs");

    private static final Amount NONE = Amount.of(0);

    /** The gravest state of some checks. */
    public static final Verdict GRAVEST = Verdict.when(tells(FAILS.text()), FAILS.text())
            .when(tells(RESTATED.text()), RESTATED.text())
            .when(tells(ROUNDING.text()), ROUNDING.text())
            .when(tells(FOOTS.text()), FOOTS.text())
            .otherwise(NOT_TESTED.text());

    /** What {@link #FAILING} says where no check fails. */
    public static final String WELL = "No check fails";

    /** How many of some checks fail. */
    public static final Verdict FAILING = Verdict.when(
                    STATES.count(FAILS.text()).isExactly(NONE), WELL)
            .otherwise(new Verdict.Counted("Checks that fail: ", STATES.count(FAILS.text())));

    /** Whether all lines that the flux review calls out are explained. */
    public static final Verdict EXPLAINED = Verdict.when(
                    STATES.count(SignOffStatus.OPEN, SignOffStatus.VOID).isExactly(NONE), Checklist.DONE)
            .otherwise(SignOffStatus.OPEN);

    private CloseVerdicts() {}

    /**
     * The state of the close: complete when every item is reviewed and no line is left to explain.
     *
     * @param items how many items are signed
     */
    public static Verdict overall(int items) {
        Condition open = Condition.any(
                SIGN_OFFS.count(SignOffStatus.REVIEWED).isBelow(Amount.of(items)), tells(SignOffStatus.OPEN));
        return Verdict.when(tells(FAILS.text()), FAILS.text())
                .when(SIGN_OFFS.count(SignOffStatus.VOID).isAbove(NONE), SignOffStatus.VOID)
                .when(open, SignOffStatus.OPEN)
                .otherwise(Checklist.COMPLETE);
    }

    private static Condition tells(String state) {
        return STATES.count(state).isAbove(NONE);
    }

    /** What a verdict over states says of these. */
    public static String of(Verdict verdict, List<State> states) {
        return verdict.fold(
                Judge.ofStates(Map.of(STATES, states.stream().map(State::text).toList())));
    }
}
