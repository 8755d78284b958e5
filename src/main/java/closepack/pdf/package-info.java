@NullMarked
package closepack.pdf;

import org.jspecify.annotations.NullMarked;
