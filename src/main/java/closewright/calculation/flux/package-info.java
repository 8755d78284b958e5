/**
 * The flux review: thresholds, reversed trends, expected ranges. Read {@link closewright.calculation.flux.FluxReview}.
 * How it is shown and signed is in {@code report.review}.
 */
@NullMarked
package closewright.calculation.flux;

import org.jspecify.annotations.NullMarked;
