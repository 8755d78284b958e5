@NullMarked
package closewright.workbook.recognition.rows;

import org.jspecify.annotations.NullMarked;
