@NullMarked
package closewright.excel.xlsx;

import org.jspecify.annotations.NullMarked;
