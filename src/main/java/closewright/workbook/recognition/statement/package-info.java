@NullMarked
package closewright.workbook.recognition.statement;

import org.jspecify.annotations.NullMarked;
