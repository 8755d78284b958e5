package closewright.pdf.tagged;

/** A page and the frame that text stays in. All measures in points; y runs down from the top of the page. */
public record PageFormat(double width, double height) {

    private static final double MARGIN = 54;

    public PageFormat landscape() {
        return new PageFormat(Math.max(width, height), Math.min(width, height));
    }

    public double left() {
        return MARGIN;
    }

    public double right() {
        return width - MARGIN;
    }

    public double contentWidth() {
        return right() - left();
    }

    /** Where the content begins, below the running header. */
    public double top() {
        return 62;
    }

    /** Where the content ends, above the running foot. */
    public double bottom() {
        return height - 58;
    }
}
