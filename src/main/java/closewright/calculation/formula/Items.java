package closewright.calculation.formula;

import closewright.period.Period;
import closewright.statement.LineItem;
import java.util.List;

/** The lines that a formula names, in the order it names them, whether they have figures or not. */
public record Items() implements Collecting<LineItem> {

    @Override
    public List<LineItem> figure(LineItem item, Period period) {
        return List.of(item);
    }
}
