@NullMarked
package closewright.excel.graft;

import org.jspecify.annotations.NullMarked;
