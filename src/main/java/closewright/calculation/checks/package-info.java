/**
 * The rules of finance and their checks: footing, ties, agreement, comparatives, and the cell that is most likely wrong
 * where one fails. {@link closewright.calculation.checks.Rule} lists the rules; a new one is a class in that list with
 * a test.
 */
@NullMarked
package closewright.calculation.checks;

import org.jspecify.annotations.NullMarked;
