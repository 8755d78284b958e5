@NullMarked
package closewright.definition.read;

import org.jspecify.annotations.NullMarked;
