@NullMarked
package closewright.pack;

import org.jspecify.annotations.NullMarked;
