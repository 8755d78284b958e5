@NullMarked
package closewright.calculation;

import org.jspecify.annotations.NullMarked;
