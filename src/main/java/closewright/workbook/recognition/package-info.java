/** Sheets of cells as statements: titles, periods, units and lines, found as a reader finds them. */
@NullMarked
package closewright.workbook.recognition;

import org.jspecify.annotations.NullMarked;
