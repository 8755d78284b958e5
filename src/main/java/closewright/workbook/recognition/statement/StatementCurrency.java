package closewright.workbook.recognition.statement;

import closewright.statement.LineItem;
import closewright.statement.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A currency sign that stands on some amounts of a statement, as it does on first and total lines, counts for all; and
 * where the sign is shown, it goes before the code ({@code $} rather than {@code USD}).
 */
final class StatementCurrency {

    private static final Map<String, String> SIGNS =
            Map.of("USD", "$", "CAD", "$", "AUD", "$", "EUR", "€", "GBP", "£", "JPY", "¥", "CNY", "¥", "INR", "₹");

    private final List<String> shown;

    private StatementCurrency(List<String> shown) {
        this.shown = shown;
    }

    static Map<Integer, LineItem> spread(Map<Integer, LineItem> items) {
        List<String> shown = items.values().stream()
                .map(LineItem::unit)
                .filter(unit -> !unit.isInHundredths())
                .flatMap(unit -> unit.currency().stream())
                .distinct()
                .toList();
        StatementCurrency currency = new StatementCurrency(shown);
        Map<Integer, LineItem> spread = new TreeMap<>();
        items.forEach((row, item) -> spread.put(row, currency.on(item)));
        return spread;
    }

    private LineItem on(LineItem item) {
        Unit unit = item.unit();
        boolean money = unit.kind() == Unit.Kind.AMOUNT || unit.kind() == Unit.Kind.PER_SHARE;
        return money ? item.withUnit(new Unit(unit.kind(), unit.scale(), sign(unit.currency()))) : item;
    }

    private Optional<String> sign(Optional<String> own) {
        return own.or(() -> shown.stream().findFirst())
                .map(currency -> Optional.ofNullable(SIGNS.get(currency))
                        .filter(shown::contains)
                        .orElse(currency));
    }
}
