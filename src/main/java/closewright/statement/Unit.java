package closewright.statement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a line's figures count, and in what.
 *
 * @param scale what a figure is multiplied by to give units: 1, 1000, 1000000 …; empty where the workbook states none
 * @param currency its sign or code ({@code $}, {@code EUR}), {@link #PENCE} or {@link #CENTS} where figures count
 *     hundredths of it; empty where none is stated
 */
public record Unit(Kind kind, OptionalLong scale, Optional<String> currency) {

    /** The nature of a figure: decides its printed form and what may be done with it. */
    public enum Kind {
        /** Money. */
        AMOUNT,
        /** Money a share; never summed. */
        PER_SHARE,
        /** Numbers of shares; never summed with money. */
        SHARES,
        /** Customers, square feet, employees. */
        COUNT,
        /** A proportion, 0.164 for 16.4%. */
        PERCENT;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** As lists of facts have it: {@code per-share}. */
        public String code() {
            return code;
        }

        /** The kind of such a code; empty where it is none. */
        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }

    public Unit {
        if (scale.isPresent() && scale.getAsLong() < 1) {
            throw new IllegalArgumentException("a scale is at least 1, not " + scale.getAsLong());
        }
    }

    /** The sign of the hundredths of a pound, and that of all other currencies. */
    public static final String PENCE = "p";

    public static final String CENTS = "¢";

    /** Whether figures count hundredths of the currency: 12.3 pence. */
    public boolean isInHundredths() {
        return currency.filter(sign -> sign.equals(PENCE) || sign.equals(CENTS)).isPresent();
    }

    /** One without a currency. */
    public static Unit of(Kind kind, long scale) {
        return new Unit(kind, OptionalLong.of(scale), Optional.empty());
    }

    /** A unit that the workbook does not state. */
    public static Unit unstated(Kind kind) {
        return new Unit(kind, OptionalLong.empty(), Optional.empty());
    }
}
