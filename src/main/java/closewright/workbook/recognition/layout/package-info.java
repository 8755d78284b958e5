@NullMarked
package closewright.workbook.recognition.layout;

import org.jspecify.annotations.NullMarked;
