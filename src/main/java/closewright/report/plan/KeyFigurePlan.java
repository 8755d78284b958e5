package closewright.report.plan;

import closewright.report.Magnitude;
import java.util.Optional;

/**
 * A key figure before its figures are known.
 *
 * @param magnitude empty: the one that such amounts are usually spoken of in
 */
public record KeyFigurePlan(
        String label, Quantity quantity, Optional<Margin> margin, Optional<Magnitude> magnitude, Timeline timeline) {

    /** The proportion that stands beside it. */
    public record Margin(String label, Quantity quantity) {}

    public static KeyFigurePlan of(String label, Quantity quantity, Timeline timeline) {
        return new KeyFigurePlan(label, quantity, Optional.empty(), Optional.empty(), timeline);
    }

    public KeyFigurePlan withMargin(String name, Quantity proportion) {
        return new KeyFigurePlan(label, quantity, Optional.of(new Margin(name, proportion)), magnitude, timeline);
    }
}
