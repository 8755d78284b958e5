/**
 * The updated workbook: {@link closewright.excel.UpdatedWorkbook} writes it in the original's own format. The rooms:
 * {@code draft} (a sheet while it is drawn), {@code formula} (live formulas), {@code sheets} (tables as sheets),
 * {@code xlsx} and {@code xls} (the formats), {@code graft} (sheets put onto a package without touching the rest).
 */
@NullMarked
package closewright.excel;

import org.jspecify.annotations.NullMarked;
