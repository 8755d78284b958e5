@NullMarked
package closewright.definition.spec;

import org.jspecify.annotations.NullMarked;
