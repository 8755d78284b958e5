/**
 * Charts: trends as bars with a line above them, bridges from top to bottom. Read
 * {@link closewright.pdf.chart.ChartsPart}.
 */
@NullMarked
package closewright.pdf.chart;

import org.jspecify.annotations.NullMarked;
