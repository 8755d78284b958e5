@NullMarked
package closewright.excel.formula;

import org.jspecify.annotations.NullMarked;
