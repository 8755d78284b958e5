package closewright.calculation.checks;

import closewright.period.Period;
import closewright.statement.Fact;
import closewright.statement.LineItem;
import closewright.statement.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A line on its statement with its figures by period, the first of several that stand for one. */
record StatedLine(Statement statement, LineItem item, Map<Period, Fact> figures) {

    /** The lines of a statement that have figures, in reading order. */
    static List<StatedLine> of(Statement statement) {
        Map<String, StatedLine> lines = new LinkedHashMap<>();
        for (Fact fact : statement.facts()) {
            lines.computeIfAbsent(fact.item().id(), id -> new StatedLine(statement, fact.item(), new LinkedHashMap<>()))
                    .figures()
                    .putIfAbsent(fact.period(), fact);
        }
        return List.copyOf(lines.values());
    }

    /** The figure of a period that the line has one for. */
    Fact figure(Period period) {
        return Objects.requireNonNull(figures.get(period));
    }
}
