/**
 * Formulas as live text: {@link closewright.excel.formula.ExcelFormula} is the meaning of a formula that Excel
 * calculates. What the formulas are is decided in {@code calculation}.
 */
@NullMarked
package closewright.excel.formula;

import org.jspecify.annotations.NullMarked;
