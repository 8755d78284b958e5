package closewright.pdf.table;

import closewright.pdf.tagged.Box;

/**
 * Where a column stands on the page, in points.
 *
 * @param digitEdge where the last digit of every figure ends; what hangs stands between it and the right edge
 * @param markRoom at its right edge, for the marks that tell how figures were tested; 0 where there are none
 * @param words whether it holds words, set from the left
 */
record ColumnBox(double left, double right, double digitEdge, boolean words, boolean tinted, double markRoom) {

    private static final double TINT_OVERHANG = 4;

    /** Where the figures end with what hangs, and the marks begin. */
    double figuresRight() {
        return right - markRoom;
    }

    double width() {
        return right - left;
    }

    /** Where the heading of the column ends: over the digits, or over wide hanging signs such as percent. */
    double headEdge() {
        return hangs(figuresRight() - digitEdge) ? digitEdge : figuresRight();
    }

    /** Whether what stands right of the digits is so narrow that a heading ends over the digits. */
    static boolean hangs(double tail) {
        return tail <= 5;
    }

    Box tint(double top, double bottom) {
        return new Box(left - TINT_OVERHANG, top, width() + 2 * TINT_OVERHANG, bottom - top);
    }
}
