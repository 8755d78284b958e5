@NullMarked
package closewright.report.front;

import org.jspecify.annotations.NullMarked;
