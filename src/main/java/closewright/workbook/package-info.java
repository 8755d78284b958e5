/**
 * The one entrance to reading: a workbook file becomes statements and findings
 * ({@link closewright.workbook.WorkbookReader}), and what people have signed in an updated workbook is read back. How
 * files are opened is in {@code workbook.sheet}, what cells mean in {@code workbook.recognition}.
 */
@NullMarked
package closewright.workbook;

import org.jspecify.annotations.NullMarked;
