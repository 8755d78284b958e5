@NullMarked
package closewright.definition.plan;

import org.jspecify.annotations.NullMarked;
