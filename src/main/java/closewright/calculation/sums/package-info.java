/**
 * Which lines add up to which total: by the cells' own formulas, by the field's known sums, by discovery. Read
 * {@link closewright.calculation.sums.Sums} first. Whether a sum holds is judged in {@code calculation.checks}.
 */
@NullMarked
package closewright.calculation.sums;

import org.jspecify.annotations.NullMarked;
