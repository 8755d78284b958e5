package closewright.calculation.flux;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * From which change on a line of the flux review is called out: by the amount and the percentage together, or by a
 * larger amount alone.
 *
 * @param amount in the unit of the line
 * @param percent of the earlier figure, 0.1 for 10%
 * @param larger in the unit of the line; empty where the amount alone never decides
 */
public record Thresholds(BigDecimal amount, BigDecimal percent, Optional<BigDecimal> larger) {

    public Thresholds {
        if (amount.signum() < 0
                || percent.signum() < 0
                || larger.filter(least -> least.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("a threshold is not negative");
        }
    }

    /** Of a negative or zero earlier figure the percentage is taken by its size: |change| against percent × |prior|. */
    boolean exceeds(BigDecimal current, BigDecimal prior) {
        BigDecimal change = current.subtract(prior).abs();
        boolean both = change.compareTo(amount) >= 0 && change.compareTo(percent.multiply(prior.abs())) >= 0;
        return change.signum() != 0
                && (both || larger.filter(least -> change.compareTo(least) >= 0).isPresent());
    }
}
