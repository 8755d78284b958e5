/**
 * Makes a whole report of evidence and a plan: {@link closewright.report.assembly.ReportMaker} shows the order in which
 * its parts come to be.
 */
@NullMarked
package closewright.report.assembly;

import org.jspecify.annotations.NullMarked;
