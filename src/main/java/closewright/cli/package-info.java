@NullMarked
package closewright.cli;

import org.jspecify.annotations.NullMarked;
