package closewright.report.plan;

import closewright.period.Period;

/**
 * A bridge before its figures are known: from the figure that a measure starts from to the measure.
 *
 * @param quantity one with at least two parts
 */
public record BridgePlan(String label, Quantity quantity, Period period) {}
