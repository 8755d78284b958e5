@NullMarked
package closewright.report.review;

import org.jspecify.annotations.NullMarked;
