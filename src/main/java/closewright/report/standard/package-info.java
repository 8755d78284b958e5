/**
 * The plan for a workbook without a definition: which tables, measures, key figures and sentences it gets. Read
 * {@link closewright.report.standard.StandardPlan}.
 */
@NullMarked
package closewright.report.standard;

import org.jspecify.annotations.NullMarked;
