package closewright.calculation.formula;

import closewright.period.Period;
import closewright.statement.Fact;
import closewright.statement.LineItem;
import java.util.List;

/** The figures that a formula rests on, in the order it names them. */
public record Trail(Figures figures) implements Collecting<Fact> {

    @Override
    public List<Fact> figure(LineItem item, Period period) {
        return figures.find(item, period).stream().toList();
    }
}
