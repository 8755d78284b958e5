@NullMarked
package closewright.report;

import org.jspecify.annotations.NullMarked;
