@NullMarked
package closewright.statement;

import org.jspecify.annotations.NullMarked;
