/**
 * What a report is asked to show, before its figures are known: lines, columns, quantities, sentences. A definition or
 * the standard plan makes one; {@link closewright.report.plan.ReportPlan} is the first file to read.
 */
@NullMarked
package closewright.report.plan;

import org.jspecify.annotations.NullMarked;
