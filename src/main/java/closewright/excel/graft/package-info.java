/**
 * Sheets are put onto a workbook's package while every other part stays as it is, compressed bytes and all. It knows
 * packages and parts, and nothing of reports. Read {@link closewright.excel.graft.Graft} first.
 */
@NullMarked
package closewright.excel.graft;

import org.jspecify.annotations.NullMarked;
