/**
 * Drawn sheets as XML of Excel 2007 and later, grafted onto the original. Read
 * {@link closewright.excel.xlsx.XlsxWorkbook}.
 */
@NullMarked
package closewright.excel.xlsx;

import org.jspecify.annotations.NullMarked;
