package closewright.sample;

import java.math.BigDecimal;

/** A figure as printed: thousands by comma, negatives in parentheses, nil as dashes. */
final class Figure {

    private Figure() {}

    static BigDecimal parse(String printed) {
        String digits = printed.replaceAll("[$, ]", "");
        if (digits.matches("[-—]+")) {
            return BigDecimal.ZERO;
        }
        if (digits.startsWith("(") && digits.endsWith(")")) {
            return new BigDecimal(digits.substring(1, digits.length() - 1)).negate();
        }
        return new BigDecimal(digits);
    }
}
