@NullMarked
package closepack.calculation;

import org.jspecify.annotations.NullMarked;
