@NullMarked
package closepack.workbook;

import org.jspecify.annotations.NullMarked;
