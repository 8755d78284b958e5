@NullMarked
package closepack.pack;

import org.jspecify.annotations.NullMarked;
