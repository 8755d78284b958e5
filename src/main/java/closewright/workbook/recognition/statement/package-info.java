/**
 * Rows become statements: which rows belong together, what kind of statement they are, what is doubtful about them.
 * {@link closewright.workbook.recognition.statement.SheetReading} shows the way through a sheet and is the first file
 * to read.
 */
@NullMarked
package closewright.workbook.recognition.statement;

import org.jspecify.annotations.NullMarked;
