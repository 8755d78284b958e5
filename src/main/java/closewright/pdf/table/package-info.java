@NullMarked
package closewright.pdf.table;

import org.jspecify.annotations.NullMarked;
