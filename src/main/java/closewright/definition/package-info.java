@NullMarked
package closewright.definition;

import org.jspecify.annotations.NullMarked;
