package closewright.pdf.text;

import closewright.report.Colour;

/**
 * What the colours of the pack are for. Those of text keep a contrast of at least 4.5 to 1 on white and on the tint.
 */
public enum Ink {
    TEXT(Colour.INK),
    /** Titles, headings inside a table. */
    TITLE(Colour.NAVY),
    /** What steps back: unit lines, notes, running lines. */
    QUIET(Colour.QUIET),
    /** Rules that only part; never text. */
    HAIRLINE(Colour.HAIRLINE),
    /** The ground of the current period; never text. */
    TINT(Colour.TINT),
    GOOD(Colour.GOOD),
    BAD(Colour.BAD),
    /** A bar of a chart; never text. */
    BAR(Colour.BAR),
    /** The bar of the year before, an increase; never text. */
    BAR_BEFORE(Colour.BAR_BEFORE),
    /** The line of a chart, a decrease; never text. */
    LINE(Colour.LINE),
    /** What is written at a chart's line. */
    LINE_TEXT(Colour.LINE_TEXT);

    private final Colour colour;

    Ink(Colour colour) {
        this.colour = colour;
    }

    /** Between 0 and 1. */
    public float red() {
        return share(colour.red());
    }

    /** Between 0 and 1. */
    public float green() {
        return share(colour.green());
    }

    /** Between 0 and 1. */
    public float blue() {
        return share(colour.blue());
    }

    /** To three decimals, which give back each of the 256 steps. */
    private static float share(int step) {
        return Math.round(step * 1000 / 255f) / 1000f;
    }
}
