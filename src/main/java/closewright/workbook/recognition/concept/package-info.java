@NullMarked
package closewright.workbook.recognition.concept;

import org.jspecify.annotations.NullMarked;
