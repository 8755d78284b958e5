@NullMarked
package closewright.workbook.recognition.notation;

import org.jspecify.annotations.NullMarked;
