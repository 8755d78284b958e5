package closepack.pdf;

/** A page and the frame that text stays in. All measures in points; y runs down from the top of the page. */
record PageFormat(double width, double height) {

    private static final double MARGIN = 54;

    PageFormat landscape() {
        return new PageFormat(Math.max(width, height), Math.min(width, height));
    }

    double left() {
        return MARGIN;
    }

    double right() {
        return width - MARGIN;
    }

    double contentWidth() {
        return right() - left();
    }

    /** Where the content begins, below the running header. */
    double top() {
        return 62;
    }

    /** Where the content ends, above the running foot. */
    double bottom() {
        return height - 58;
    }
}
