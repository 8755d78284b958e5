/**
 * Makers of what stands before the tables: key figures, highlights, charts. Read
 * {@link closewright.report.front.FrontMaker}.
 */
@NullMarked
package closewright.report.front;

import org.jspecify.annotations.NullMarked;
