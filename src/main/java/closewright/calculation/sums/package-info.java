@NullMarked
package closewright.calculation.sums;

import org.jspecify.annotations.NullMarked;
