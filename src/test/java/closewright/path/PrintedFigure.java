package closewright.path;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a printed figure says, however it is set: {@code $ (1,271)}, {@code -3%}, {@code (3)%}, {@code 590 BPS}.
 *
 * @param value empty for a token such as n/m
 * @param unit {@code %}, {@code bps}, the token, or empty
 */
record PrintedFigure(Optional<BigDecimal> value, String unit) {

    static PrintedFigure of(String printed) {
        String text =
                printed.replace("$", "").replace(",", "").replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT);
        String unit = text.replaceAll("[-—().0-9]", "");
        if (unit.contains("/")) {
            return new PrintedFigure(Optional.empty(), text);
        }
        String digits = text.replaceAll("[^0-9.]", "");
        boolean negative = !digits.isEmpty() && (text.startsWith("(") || text.startsWith("-"));
        BigDecimal value = digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
        return new PrintedFigure(Optional.of((negative ? value.negate() : value).stripTrailingZeros()), unit);
    }
}
