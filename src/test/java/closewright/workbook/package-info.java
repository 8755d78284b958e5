@NullMarked
package closewright.workbook;

import org.jspecify.annotations.NullMarked;
