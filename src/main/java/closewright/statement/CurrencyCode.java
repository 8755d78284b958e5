package closewright.statement;

import java.util.Arrays;
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

    /** Signs of one currency only. */
    private static final Map<String, String> SIGNS = signs(
            "€ EUR, £ GBP, ₹ INR, ₦ NGN, ₩ KRW, ₱ PHP, ₪ ILS, ₺ TRY, ₽ RUB, ₫ VND, ₴ UAH, ₸ KZT, ฿ THB, ৳ BDT, ₵ GHS,"
                    + " ₡ CRC, ₲ PYG, ₮ MNT, ₼ AZN, ₾ GEL, RMB CNY, US$ USD, A$ AUD, AU$ AUD, C$ CAD, CA$ CAD, HK$ HKD,"
                    + " S$ SGD, R$ BRL, NT$ TWD, NZ$ NZD, MX$ MXN, Mex$ MXN, MXN$ MXN, Ch$ CLP, CH$ CLP, CLP$ CLP,"
                    + " AR$ ARS, J$ JMD, N$ NAD, TT$ TTD, Z$ ZWL, RM MYR, Rp IDR, KSh KES, KShs KES, Kshs KES, Ksh KES,"
                    + " KSHS KES, KSH KES, USh UGX, UShs UGX, TSh TZS, TShs TZS, Tshs TZS, GH¢ GHS, GH₵ GHS, GHC GHS,"
                    + " Gh¢ GHS, Tk BDT, zł PLN, Kč CZK, Ft HUF, KD KWD, BD BHD, QR QAR, SR SAR, Dhs AED, S/ PEN,"
                    + " NIS ILS, BRL$ BRL, Fr CHF, SFr CHF, sFr CHF");

    /** Signs that several currencies have. */
    private static final Set<String> SHARED = Set.of("$", "¥", "kr", "KR", "Rs", "Rs.", "RS", "₨", "Shs");

    /** That of a currency as workbooks show it; empty where the sign may be that of several, and for what is none. */
    public static Optional<CurrencyCode> of(String shown) {
        String plain = shown.replaceAll("[\\s.]", "");
        String code = plain.toUpperCase(Locale.ROOT);
        return Optional.ofNullable(SIGNS.get(plain))
                .or(() -> Optional.ofNullable(SIGNS.get(code)))
                .or(() -> Optional.of(code).filter(CODES::contains))
                .map(CurrencyCode::new);
    }

    /** Whether a text is a code: {@code EUR}. */
    public static boolean isCode(String text) {
        return CODES.contains(text);
    }

    /** Whether a text is a sign of one currency or of several: {@code €}, {@code NT$}, {@code $}. */
    public static boolean isSign(String text) {
        return SIGNS.containsKey(text) || SHARED.contains(text);
    }

    private static Map<String, String> signs(String pairs) {
        return Arrays.stream(pairs.split(", ?"))
                .map(pair -> pair.split(" "))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    @Override
    public String toString() {
        return code;
    }
}
