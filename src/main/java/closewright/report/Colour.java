package closewright.report;

import java.util.Locale;

/**
 * The colours of what is delivered, by what they stand for. The pack is read on paper, the workbook on a screen between
 * sheets of others: text, good and bad have a tone for each.
 */
public enum Colour {
    /** Titles, headings, the bars of the period reported on. */
    NAVY(0x14284B),
    WHITE(0xFFFFFF),

    /** Text of the pack. */
    INK(0x1B1F24),
    /** What steps back in the pack: unit lines, notes, running lines. */
    QUIET(0x5A6572),
    /** A rule that only parts. */
    HAIRLINE(0xC9D1DB),
    /** The ground of the current period in the pack. */
    TINT(0xEEF3F9),
    GOOD(0x1E6B3A),
    BAD(0xA61B1B),
    BAR(0xB9C6D6),
    BAR_BEFORE(0x6F8AAE),
    LINE(0xB4632B),
    LINE_TEXT(0x8C4A1C),

    /** Rules of the workbook, and what is calculated on its sheet. */
    BLACK(0x000000),
    /** A formula that reads another sheet, and what is well. */
    GREEN(0x00703C),
    /** What may be typed over. */
    BLUE(0x0000FF),
    /** What leads somewhere. */
    LINK(0x0563C1),
    /** What steps back in the workbook. */
    GREY(0x6B7480),
    /** What is to be looked at. */
    AMBER(0x9A6400),
    /** What fails. */
    RED(0xC00000),
    /** The ground of the current period in the workbook. */
    SHADE(0xEAF1FA),
    /** The ground of a cell to be filled in. */
    ENTRY(0xFFFBE6),
    /** The frame of a cell to be filled in. */
    FRAME(0xB9C3CF),
    /** The line of a chart in the workbook. */
    STROKE(0x2E75B6);

    private static final int STEPS = 255;

    private final int rgb;

    Colour(int rgb) {
        this.rgb = rgb;
    }

    /** Of 255 steps. */
    public int red() {
        return rgb >> 16 & STEPS;
    }

    /** Of 255 steps. */
    public int green() {
        return rgb >> 8 & STEPS;
    }

    /** Of 255 steps. */
    public int blue() {
        return rgb & STEPS;
    }

    /** Red, green and blue, two hexadecimal digits each: {@code 14284B}. */
    public String hex() {
        return String.format(Locale.ROOT, "%06X", rgb);
    }
}
