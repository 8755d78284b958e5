package closepack.excel;

import closepack.report.Format;

/**
 * The number format that shows a figure as the report prints it. Digits align: what may stand behind them is reserved
 * by blanks of the same width.
 *
 * @param code positive; negative; nil; text
 * @param vanishing for a negative figure that rounds to zero, which carries no sign
 * @param smallest the negative figure nearest to zero that does not round to zero
 */
record NumberCode(String code, String vanishing, String smallest) {

    /** @param besidePercentages whether percentages stand in the same column, so that room is left for their sign */
    static NumberCode of(Format format, String currency, boolean besidePercentages) {
        Parts parts = new Parts(currency(currency), digits(format), unit(format), besidePercentages);
        boolean parentheses = format.negative() == Format.Negative.PARENTHESES;
        String positive = parentheses ? parts.open() : parts.bare("");
        String negative = parentheses ? parts.closed() : parts.bare("-");
        String nil = fixed(parts, "—", parentheses);
        String zero = fixed(parts, digits(format).replace("#,##", ""), parentheses);
        String text = parentheses ? parts.text() : "@";
        return new NumberCode(
                String.join(";", positive, negative, nil, text),
                String.join(";", positive, zero, nil, text),
                smallest(format));
    }

    /** Words in the place of digits. */
    private static String fixed(Parts parts, String words, boolean parentheses) {
        Parts quoted = parts.withDigits("\"" + words + "\"");
        return parentheses ? quoted.open() : quoted.bare("");
    }

    private record Parts(String currency, String digits, String unit, boolean besidePercentages) {

        /** With room for a closing parenthesis. */
        String open() {
            return currency + digits + unit + "_)" + room();
        }

        /** In parentheses that hang. */
        String closed() {
            return currency + "(" + digits + ")" + unit + room();
        }

        String bare(String sign) {
            return currency + sign + digits + unit;
        }

        String text() {
            return "@_)" + room();
        }

        Parts withDigits(String other) {
            String shownUnit = unit.equals("%") ? "\"%\"" : unit;
            return new Parts(currency, other, shownUnit, besidePercentages);
        }

        private String room() {
            return besidePercentages && unit.isEmpty() ? "_%" : "";
        }
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
