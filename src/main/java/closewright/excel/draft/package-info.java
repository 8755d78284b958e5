@NullMarked
package closewright.excel.draft;

import org.jspecify.annotations.NullMarked;
