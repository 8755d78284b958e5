/**
 * Whether all figures of a sheet were read: what was not is named with its range, the reason and the line of a
 * definition that settles it. Read {@link closewright.workbook.recognition.completeness.Completeness}. What is unsure
 * of figures that were read is in {@code statement}.
 */
@NullMarked
package closewright.workbook.recognition.completeness;

import org.jspecify.annotations.NullMarked;
