package closewright.pdf.tagged;

/** A point of a page, in points; y runs down from the top of the page. */
public record PlotPoint(double x, double y) {}
