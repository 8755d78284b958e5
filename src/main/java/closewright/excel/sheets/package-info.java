@NullMarked
package closewright.excel.sheets;

import org.jspecify.annotations.NullMarked;
