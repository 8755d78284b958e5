@NullMarked
package closepack.statement;

import org.jspecify.annotations.NullMarked;
