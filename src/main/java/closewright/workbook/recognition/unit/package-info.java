@NullMarked
package closewright.workbook.recognition.unit;

import org.jspecify.annotations.NullMarked;
