/**
 * Rows of a zone: label, indentation, figures, unit, role as a total, formula as a sum. Read
 * {@link closewright.workbook.recognition.rows.RowReader} first. Which statement a row belongs to is decided in
 * {@code statement}.
 */
@NullMarked
package closewright.workbook.recognition.rows;

import org.jspecify.annotations.NullMarked;
