package closepack.workbook.recognition;

import closepack.statement.LineItem;
import closepack.statement.Unit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A currency sign that stands on some amounts of a statement, as it does on first and total lines, counts for all. */
final class StatementCurrency {

    private StatementCurrency() {}

    static Map<Integer, LineItem> spread(Map<Integer, LineItem> items) {
        Optional<String> shown = shown(items.values());
        Map<Integer, LineItem> spread = new TreeMap<>();
        items.forEach((row, item) -> spread.put(row, withCurrency(item, shown)));
        return spread;
    }

    /** The first sign, which goes before a code: {@code $} rather than {@code USD}. */
    private static Optional<String> shown(Collection<LineItem> items) {
        List<String> all =
                items.stream().flatMap(item -> item.unit().currency().stream()).toList();
        return all.stream()
                .filter(currency -> !Character.isLetter(currency.charAt(0)))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static LineItem withCurrency(LineItem item, Optional<String> shown) {
        Unit unit = item.unit();
        boolean money = unit.kind() == Unit.Kind.AMOUNT || unit.kind() == Unit.Kind.PER_SHARE;
        return money
                ? new LineItem(
                        item.id(),
                        item.label(),
                        item.headings(),
                        new Unit(unit.kind(), unit.scale(), shown),
                        item.decimals(),
                        item.concept())
                : item;
    }
}
