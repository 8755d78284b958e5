@NullMarked
package closepack.cli;

import org.jspecify.annotations.NullMarked;
