@NullMarked
package closewright.excel.xls;

import org.jspecify.annotations.NullMarked;
