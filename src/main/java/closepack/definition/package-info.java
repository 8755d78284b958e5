@NullMarked
package closepack.definition;

import org.jspecify.annotations.NullMarked;
