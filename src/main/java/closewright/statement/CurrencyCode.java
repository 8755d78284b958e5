package closewright.statement;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The ISO 4217 code of a currency: {@code EUR}. */
public record CurrencyCode(String code) {

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** Signs and words of one currency only: {@code $}, {@code ¥}, rupees and pounds are those of several. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("EURO", "EUR"),
            Map.entry("EUROS", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("₹", "INR"),
            Map.entry("YEN", "JPY"),
            Map.entry("RMB", "CNY"),
            Map.entry("US$", "USD"),
            Map.entry("USDOLLARS", "USD"),
            Map.entry("A$", "AUD"),
            Map.entry("C$", "CAD"),
            Map.entry("HK$", "HKD"),
            Map.entry("S$", "SGD"),
            Map.entry("R$", "BRL"));

    /** That of a currency as workbooks show it; empty where the sign may be that of several, and for what is none. */
    public static Optional<CurrencyCode> of(String shown) {
        String plain = shown.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        return (CODES.contains(plain) ? Optional.of(plain) : Optional.ofNullable(SIGNS.get(plain)))
                .map(CurrencyCode::new);
    }

    @Override
    public String toString() {
        return code;
    }
}
