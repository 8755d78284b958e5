package closewright.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** What amounts are counted in where they stand in prose, on the cover and in charts. */
public enum Magnitude {
    UNITS(1, ""),
    THOUSANDS(1_000, "thousand"),
    MILLIONS(1_000_000, "million"),
    BILLIONS(1_000_000_000, "billion");

    private static final BigDecimal LEAST_BILLIONS = BigDecimal.TEN;

    private final long units;
    private final String word;

    Magnitude(long units, String word) {
        this.units = units;
        this.word = word;
    }

    /** As it follows a figure: "million"; empty for units. */
    public String word() {
        return word;
    }

    /** What a figure of a scale is multiplied by to be counted in this magnitude. */
    public BigDecimal factor(long scale) {
        return BigDecimal.valueOf(scale).divide(BigDecimal.valueOf(units)).stripTrailingZeros();
    }

    /** The magnitude that a scale is. */
    public static Optional<Magnitude> of(OptionalLong scale) {
        return Arrays.stream(values())
                .filter(magnitude -> scale.isPresent() && scale.getAsLong() == magnitude.units)
                .findFirst();
    }

    /**
     * The magnitude in which an amount is usually spoken of; empty where its scale is not known, or it is small and
     * recorded in units.
     */
    public static Optional<Magnitude> usual(BigDecimal value, OptionalLong scale) {
        if (scale.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal amount = value.abs();
        if (amount.multiply(BILLIONS.factor(scale.getAsLong())).compareTo(LEAST_BILLIONS) >= 0) {
            return Optional.of(BILLIONS);
        }
        return amount.multiply(MILLIONS.factor(scale.getAsLong())).compareTo(BigDecimal.ONE) >= 0
                ? Optional.of(MILLIONS)
                : of(scale).filter(THOUSANDS::equals);
    }
}
