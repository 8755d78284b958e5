@NullMarked
package closewright.report.tables;

import org.jspecify.annotations.NullMarked;
