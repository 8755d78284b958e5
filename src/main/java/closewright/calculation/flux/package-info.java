@NullMarked
package closewright.calculation.flux;

import org.jspecify.annotations.NullMarked;
