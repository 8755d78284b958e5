/**
 * Workbook files as sheets of cells: Excel's formats of today as streams, the one of Excel 97 through HSSF, what a file
 * is if it is neither. It knows formats, limits and damage, and nothing of finance. Read
 * {@link closewright.workbook.sheet.WorkbookFile} first, then {@link closewright.workbook.sheet.Sheet}.
 */
@NullMarked
package closewright.workbook.sheet;

import org.jspecify.annotations.NullMarked;
