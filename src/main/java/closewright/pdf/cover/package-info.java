@NullMarked
package closewright.pdf.cover;

import org.jspecify.annotations.NullMarked;
