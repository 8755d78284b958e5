@NullMarked
package closewright.workbook.recognition.period;

import org.jspecify.annotations.NullMarked;
