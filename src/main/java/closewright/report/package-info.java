/**
 * What is delivered, whatever it is written to: the report with its tables, charts, prose, key figures and checklist.
 * These are values; they are made in the rooms below. Read {@link closewright.report.Report} and
 * {@link closewright.report.Table} first. Nothing here knows Excel or PDF.
 */
@NullMarked
package closewright.report;

import org.jspecify.annotations.NullMarked;
