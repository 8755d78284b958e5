@NullMarked
package closewright.report.assembly;

import org.jspecify.annotations.NullMarked;
