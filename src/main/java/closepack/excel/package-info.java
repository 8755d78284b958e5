@NullMarked
package closepack.excel;

import org.jspecify.annotations.NullMarked;
