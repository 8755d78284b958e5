/**
 * How a sheet writes numbers: signs, brackets, dashes, points and commas.
 * {@link closewright.workbook.recognition.notation.FigureText} reads one cell as a figure. Units and percentages of
 * lines are in {@code rows} and {@code unit}.
 */
@NullMarked
package closewright.workbook.recognition.notation;

import org.jspecify.annotations.NullMarked;
