@NullMarked
package closewright.report.standard;

import org.jspecify.annotations.NullMarked;
