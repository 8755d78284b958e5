@NullMarked
package closewright.report.plan;

import org.jspecify.annotations.NullMarked;
