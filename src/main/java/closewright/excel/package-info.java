@NullMarked
package closewright.excel;

import org.jspecify.annotations.NullMarked;
