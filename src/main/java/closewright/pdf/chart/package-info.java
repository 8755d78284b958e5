@NullMarked
package closewright.pdf.chart;

import org.jspecify.annotations.NullMarked;
