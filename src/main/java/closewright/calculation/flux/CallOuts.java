package closewright.calculation.flux;

import closewright.calculation.formula.Condition;
import closewright.calculation.formula.Input;
import closewright.calculation.formula.Judge;
import closewright.calculation.formula.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks of a line's figures whether they call it out, and remembers what was asked. */
final class CallOuts {

    private final BigDecimal current;
    private final Thresholds thresholds;
    private final Set<CallOut> reasons = EnumSet.noneOf(CallOut.class);
    private final List<Condition> asked = new ArrayList<>();

    CallOuts(BigDecimal current, Thresholds thresholds) {
        this.current = current;
        this.thresholds = thresholds;
    }

    /** Compares the current figure with an earlier one. */
    void compare(Movement movement, BigDecimal earlier) {
        Map<Input.Measure, Outcome> figures = new HashMap<>(movement.figures(current, earlier));
        figures.putAll(thresholds.figures());
        Judge judge = Judge.ofNumbers(figures);
        ask(CallOut.THRESHOLD, thresholds.exceededBy(movement), judge);
        ask(CallOut.SIGN, movement.changesSign(), judge);
    }

    private void ask(CallOut reason, Condition condition, Judge judge) {
        asked.add(condition);
        if (judge.holds(condition)) {
            reasons.add(reason);
        }
    }

    Set<CallOut> reasons() {
        return reasons;
    }

    /** Whether any of it calls the line out; empty where there was nothing to compare. */
    Optional<Condition> rule() {
        return asked.isEmpty() ? Optional.empty() : Optional.of(Condition.any(asked));
    }
}
