/**
 * A definition becomes a report plan, corrects what was read of the workbook, or is begun for a new one. Read
 * {@link closewright.definition.plan.DefinedPlan} first.
 */
@NullMarked
package closewright.definition.plan;

import org.jspecify.annotations.NullMarked;
