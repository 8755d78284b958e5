package closewright.report;

import closewright.statement.Period;

/**
 * A bridge before its figures are known: from the figure that a measure starts from to the measure.
 *
 * @param quantity one with at least two parts
 */
public record BridgePlan(String label, Quantity quantity, Period period) {}
