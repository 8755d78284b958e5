package closewright.calculation.flux;

import closewright.calculation.formula.Amount;
import closewright.calculation.formula.Condition;
import closewright.calculation.formula.Input;
import closewright.calculation.formula.Outcome;
import java.math.BigDecimal;
import java.util.Map;

/**
 * How a line moved since an earlier period, as the rules that call it out ask for it.
 *
 * @param prior the figure of that period
 * @param change current − prior
 */
public record Movement(Input.Measure prior, Input.Measure change) {

    /** The figure that is reviewed. */
    public static final Input.Measure CURRENT = new Input.Measure("current");

    public static final Movement SINCE_BEFORE =
            new Movement(new Input.Measure("before"), new Input.Measure("change since before"));

    public static final Movement SINCE_YEAR_BEFORE =
            new Movement(new Input.Measure("year before"), new Input.Measure("change since year before"));

    /** Profit turned loss, or back. */
    Condition changesSign() {
        return CURRENT.times(prior).isBelow(Amount.of(0));
    }

    /** The figures as they stand. */
    Map<Input.Measure, Outcome> figures(BigDecimal current, BigDecimal earlier) {
        return Map.of(
                CURRENT,
                Outcome.known(current),
                prior,
                Outcome.known(earlier),
                change,
                Outcome.known(current.subtract(earlier)));
    }
}
