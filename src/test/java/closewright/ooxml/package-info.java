@NullMarked
package closewright.ooxml;

import org.jspecify.annotations.NullMarked;
