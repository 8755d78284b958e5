package closewright.report;

import closewright.calculation.formula.Outcome;
import closewright.statement.Digits;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure as it is printed, in three parts so that digits align.
 *
 * @param currency set flush left in the column: {@code $}, or empty
 * @param body its last character is the digit edge: {@code (1,271}
 * @param tail hangs to the right of the digit edge: {@code )}, {@code %}, {@code )%}, {@code bps}
 */
public record Printed(String currency, String body, String tail) {

    private static final String NIL = "—";

    /** The printed form of an outcome; a token ({@code n/m}) is all body. */
    public static Printed of(Outcome outcome, Format format, String currency) {
        return outcome.fold(value -> of(value, format, currency), token -> new Printed("", token.text(), ""));
    }

    private static Printed of(BigDecimal value, Format format, String currency) {
        String unit = unit(format);
        if (value.signum() == 0) {
            return new Printed(currency, NIL, unit);
        }
        BigDecimal shown = format.style() == Format.Style.PERCENT ? value.movePointRight(2) : value;
        BigDecimal rounded = shown.setScale(format.decimals(), RoundingMode.HALF_UP);
        String digits = Digits.of(rounded.abs()).grouped(format.decimals());
        if (rounded.signum() >= 0) {
            return new Printed(currency, digits, unit);
        }
        return format.negative() == Format.Negative.MINUS
                ? new Printed(currency, "-" + digits, unit)
                : new Printed(currency, "(" + digits, ")" + unit);
    }

    private static String unit(Format format) {
        return switch (format.style()) {
            case NUMBER -> "";
            case PERCENT -> "%";
            case BASIS_POINTS -> " bps";
        };
    }

    /** The currency as it stands before a figure: a code of letters keeps its distance, {@code USD 1,271}. */
    public String spacedCurrency() {
        boolean code = !currency.isEmpty() && Character.isLetter(currency.charAt(currency.length() - 1));
        return code ? currency + " " : currency;
    }

    /** The parts in one, as a reader would copy it: {@code $(1,271)}. */
    public String text() {
        return spacedCurrency() + body + tail;
    }
}
