package closepack.calculation;

import closepack.statement.Fact;
import closepack.statement.LineItem;
import closepack.statement.Period;
import closepack.statement.Statements;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The reported figures, found by line and period. */
public final class Figures {

    private record Key(String item, Period period) {}

    private final Map<Key, Fact> facts = new HashMap<>();

    private Figures(Collection<Fact> all) {
        all.forEach(fact -> facts.putIfAbsent(key(fact.item(), fact.period()), fact));
    }

    public static Figures of(Collection<Fact> facts) {
        return new Figures(facts);
    }

    public static Figures of(Statements statements) {
        return new Figures(statements.facts());
    }

    /** The figure; empty where the cell is blank or there is no such column. */
    public Optional<Fact> find(LineItem item, Period period) {
        return Optional.ofNullable(facts.get(key(item, period)));
    }

    private static Key key(LineItem item, Period period) {
        return new Key(item.id(), period);
    }
}
