@NullMarked
package closewright.pdf.page;

import org.jspecify.annotations.NullMarked;
