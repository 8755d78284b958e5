package closewright.calculation.formula;

import closewright.period.Period;
import closewright.statement.Fact;
import closewright.statement.LineItem;
import closewright.statement.Statements;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reported figures, found by line and period. */
public final class Figures {

    private record Key(String item, Period period) {}

    private final Map<Key, Fact> facts;
    private final Map<String, List<Fact>> lines;
    private final Map<String, Integer> zeros;
    private final Optional<Fact> changed;

    private Figures(
            Map<Key, Fact> facts, Map<String, List<Fact>> lines, Map<String, Integer> zeros, Optional<Fact> changed) {
        this.facts = facts;
        this.lines = lines;
        this.zeros = zeros;
        this.changed = changed;
    }

    public static Figures of(Collection<Fact> facts) {
        Map<Key, Fact> byKey = new HashMap<>();
        Map<String, List<Fact>> byLine = new HashMap<>();
        for (Fact fact : facts) {
            if (byKey.putIfAbsent(key(fact.item(), fact.period()), fact) == null) {
                byLine.computeIfAbsent(fact.item().id(), id -> new ArrayList<>())
                        .add(fact);
            }
        }
        Map<String, Integer> zeros = new HashMap<>();
        byLine.forEach((line, figures) -> zeros.put(line, RoundedLines.zeros(figures)));
        return new Figures(byKey, byLine, zeros, Optional.empty());
    }

    public static Figures of(Statements statements) {
        return of(statements.figures());
    }

    /** The figure; empty where the cell is blank or there is no such column. */
    public Optional<Fact> find(LineItem item, Period period) {
        Key key = key(item, period);
        return changed.filter(fact -> key(fact.item(), fact.period()).equals(key))
                .or(() -> Optional.ofNullable(facts.get(key)));
    }

    /** The period of every figure that is known to have one. */
    public List<Period> periods() {
        return facts.keySet().stream().map(Key::period).filter(Period::isStated).toList();
    }

    /** The figures of a line as they were read, left to right. */
    public List<Fact> row(LineItem item) {
        return List.copyOf(lines.getOrDefault(item.id(), List.of()));
    }

    /** The same figures but for one. */
    public Figures with(Fact fact) {
        return new Figures(facts, lines, zeros, Optional.of(fact));
    }

    /** The unit in which a figure is recorded: that of its line, or a rounder one where the line has such figures. */
    public BigDecimal unit(Fact fact) {
        int round = zeros.getOrDefault(fact.item().id(), 0);
        boolean coarse = round > 0 && RoundedLines.ends(fact.value(), round);
        return BigDecimal.ONE.scaleByPowerOfTen(coarse ? round : -fact.item().decimals());
    }

    private static Key key(LineItem item, Period period) {
        return new Key(item.id(), period);
    }
}
