package closewright.pdf.tagged;

/** The colours of the pack. Those of text keep a contrast of at least 4.5 to 1 on white and on the tint. */
public enum Ink {
    TEXT(0x1B1F24),
    /** Titles, headings inside a table. */
    TITLE(0x14284B),
    /** What steps back: unit lines, notes, running lines. */
    QUIET(0x5A6572),
    /** Rules that only part; never text. */
    HAIRLINE(0xC9D1DB),
    /** The ground of the current period; never text. */
    TINT(0xEEF3F9),
    GOOD(0x1E6B3A),
    BAD(0xA61B1B),
    /** A bar of a chart; never text. */
    BAR(0xB9C6D6),
    /** The bar of the year before, an increase; never text. */
    BAR_BEFORE(0x6F8AAE),
    /** The line of a chart, a decrease; never text. */
    LINE(0xB4632B),
    /** What is written at a chart's line. */
    LINE_TEXT(0x8C4A1C);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /** Between 0 and 1. */
    public float red() {
        return share(rgb >> 16 & 255);
    }

    /** Between 0 and 1. */
    public float green() {
        return share(rgb >> 8 & 255);
    }

    /** Between 0 and 1. */
    public float blue() {
        return share(rgb & 255);
    }

    /** To three decimals, which give back each of the 256 steps. */
    private static float share(int step) {
        return Math.round(step * 1000 / 255f) / 1000f;
    }
}
