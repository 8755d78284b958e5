/**
 * Drawn sheets in the format of Excel 97, through HSSF. Read {@link closewright.excel.xls.XlsWorkbook}; what is lost on
 * the way is told by {@link closewright.excel.xls.XlsLosses}.
 */
@NullMarked
package closewright.excel.xls;

import org.jspecify.annotations.NullMarked;
