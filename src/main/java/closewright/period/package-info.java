@NullMarked
package closewright.period;

import org.jspecify.annotations.NullMarked;
