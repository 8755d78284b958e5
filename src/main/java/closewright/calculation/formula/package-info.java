@NullMarked
package closewright.calculation.formula;

import org.jspecify.annotations.NullMarked;
