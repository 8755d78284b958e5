package closewright.calculation.flux;

import closewright.calculation.formula.Amount;
import closewright.calculation.formula.Condition;
import closewright.calculation.formula.Input;
import closewright.calculation.formula.Outcome;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * From which change on a line of the flux review is called out: by the amount and the percentage together, or by a
 * larger amount alone.
 *
 * @param amount in the unit of the line
 * @param percent of the earlier figure, 0.1 for 10%
 * @param larger in the unit of the line; empty where the amount alone never decides
 */
public record Thresholds(BigDecimal amount, BigDecimal percent, Optional<BigDecimal> larger) {

    public static final Input.Measure AMOUNT = new Input.Measure("amount");
    public static final Input.Measure PERCENT = new Input.Measure("percent");
    public static final Input.Measure LARGER = new Input.Measure("larger amount");

    public Thresholds {
        if (amount.signum() < 0
                || percent.signum() < 0
                || larger.filter(least -> least.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("a threshold is not negative");
        }
    }

    /** Of a negative or zero earlier figure the percentage is taken by its size: |change| against percent × |prior|. */
    Condition exceededBy(Movement movement) {
        Amount change = movement.change().size();
        Condition moved = change.isAbove(Amount.of(0));
        Condition both = Condition.all(
                moved,
                change.isAtLeast(AMOUNT),
                change.isAtLeast(PERCENT.times(movement.prior().size())));
        return larger.isPresent() ? Condition.any(both, Condition.all(moved, change.isAtLeast(LARGER))) : both;
    }

    /** The thresholds themselves, as the rule asks for them. */
    Map<Input.Measure, Outcome> figures() {
        Map<Input.Measure, Outcome> figures = new HashMap<>();
        figures.put(AMOUNT, Outcome.known(amount));
        figures.put(PERCENT, Outcome.known(percent));
        larger.ifPresent(least -> figures.put(LARGER, Outcome.known(least)));
        return figures;
    }
}
