@NullMarked
package closewright.pdf;

import org.jspecify.annotations.NullMarked;
