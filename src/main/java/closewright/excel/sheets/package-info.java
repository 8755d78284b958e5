/**
 * Tables of the report as drawn sheets, with states, links, contents and the columns that people sign. Read
 * {@link closewright.excel.sheets.ReportSheets} first, then {@link closewright.excel.sheets.TableSheet}.
 */
@NullMarked
package closewright.excel.sheets;

import org.jspecify.annotations.NullMarked;
