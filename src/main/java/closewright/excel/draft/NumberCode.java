package closewright.excel.draft;

import closewright.report.Format;
import java.util.List;

/**
 * The number format that shows a figure as the report prints it. Digits align: what may stand behind them is reserved
 * by blanks of the same width.
 *
 * @param code positive; negative; nil; text
 * @param vanishing for a negative figure that rounds to zero, which carries no sign
 * @param smallest the negative figure nearest to zero that does not round to zero
 */
public record NumberCode(String code, String vanishing, String smallest) {

    /** What other figures of a column have behind their digits, so that room is left for it behind all. */
    public record Room(boolean parenthesis, boolean percentSign) {

        public static Room of(List<Format> formats) {
            return new Room(
                    formats.stream().anyMatch(format -> format.negative() == Format.Negative.PARENTHESES),
                    formats.stream().anyMatch(format -> format.style() == Format.Style.PERCENT));
        }

        private String behind(String unit) {
            return behindClosed(unit) + (parenthesis ? "_)" : "");
        }

        private String behindClosed(String unit) {
            return percentSign && unit.isEmpty() ? "_%" : "";
        }
    }

    public static NumberCode of(Format format, String currency, Room room) {
        String front = currency(currency);
        String unit = unit(format);
        String back = room.behind(unit);
        String literalBack = unit.equals("%") ? "\"%\"" + back : unit + back;
        String positive = front + digits(format) + unit + back;
        String negative = format.negative() == Format.Negative.MINUS
                ? front + "-" + digits(format) + unit + back
                : front + "(" + digits(format) + ")" + unit + room.behindClosed(unit);
        String nil = front + "\"—\"" + literalBack;
        String zero = front + "\"" + digits(format).replace("#,##", "") + "\"" + literalBack;
        String text = "@" + room.behind("");
        return new NumberCode(
                String.join(";", positive, negative, nil, text),
                String.join(";", positive, zero, nil, text),
                smallest(format));
    }

    private static String digits(Format format) {
        return "#,##0" + (format.decimals() > 0 ? "." + "0".repeat(format.decimals()) : "");
    }

    private static String unit(Format format) {
        return switch (format.style()) {
            case NUMBER -> "";
            case PERCENT -> "%";
            case BASIS_POINTS -> "\" bps\"";
        };
    }

    /** The currency in a slot of its own, flush left. */
    private static String currency(String sign) {
        return sign.isEmpty() ? "" : "_(\"" + sign.replace("\"", "") + "\"* ";
    }

    private static String smallest(Format format) {
        int places = format.decimals() + (format.style() == Format.Style.PERCENT ? 2 : 0);
        return "-0." + "0".repeat(places) + "49999999999";
    }
}
