package closepack.pdf;

/** An area of a page, in points; y runs down from the top of the page. */
record Box(double x, double y, double width, double height) {}
