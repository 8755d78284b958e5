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
public record Movement(Input.Number prior, Input.Number change) {

    /** The figure that is reviewed. */
    public static final Input.Number CURRENT = new Input.Number("current");

    public static final Movement SINCE_BEFORE =
            new Movement(new Input.Number("before"), new Input.Number("change since before"));

    public static final Movement SINCE_YEAR_BEFORE =
            new Movement(new Input.Number("year before"), new Input.Number("change since year before"));

    /** Profit turned loss, or back. */
    Condition changesSign() {
        return CURRENT.times(prior).isBelow(Amount.of(0));
    }

    /** The figures as they stand. */
    Map<Input.Number, Outcome> figures(BigDecimal current, BigDecimal earlier) {
        return Map.of(
                CURRENT,
                Outcome.known(current),
                prior,
                Outcome.known(earlier),
                change,
                Outcome.known(current.subtract(earlier)));
    }
}
