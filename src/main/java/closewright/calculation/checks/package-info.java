@NullMarked
package closewright.calculation.checks;

import org.jspecify.annotations.NullMarked;
