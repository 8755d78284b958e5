package closewright.pdf.tagged;

/** An area of a page, in points; y runs down from the top of the page. */
public record Box(double x, double y, double width, double height) {}
