@NullMarked
package closepack.excel.graft;

import org.jspecify.annotations.NullMarked;
