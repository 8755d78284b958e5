package closewright.pdf.tagged;

import closewright.pdf.text.Ink;

/**
 * How a rule is drawn.
 *
 * @param width in points
 */
public record Pen(double width, Ink ink) {

    /** Parts the pack's running lines and blocks. */
    public static final Pen HAIRLINE = new Pen(0.4, Ink.HAIRLINE);

    /** Under the heading of a block. */
    public static final Pen HEADING = new Pen(0.8, Ink.TITLE);

    /** Above sums, below totals, under spanning headings. */
    public static final Pen FIGURES = new Pen(0.5, Ink.TEXT);
}
