package closewright.excel.draft;

import closewright.report.Colour;

/**
 * How a cell looks.
 *
 * @param format the code of its number format
 * @param step how much larger than the workbook's default font, in points
 * @param indent steps of indentation
 */
public record Look(
        String format,
        int step,
        boolean bold,
        boolean italic,
        Ink ink,
        Fill fill,
        Rule rule,
        Align align,
        int indent,
        boolean wrap) {

    public enum Ink {
        BLACK(Colour.BLACK),
        /** Formulas that read another sheet. */
        GREEN(Colour.GREEN),
        /** Numbers that a reader may type over. */
        BLUE(Colour.BLUE),
        /** Leads somewhere; underlined. */
        LINK(Colour.LINK),
        NAVY(Colour.NAVY),
        GREY(Colour.GREY),
        /** A figure whose check fails. */
        RED(Colour.BAD);

        private final Colour colour;

        Ink(Colour colour) {
            this.colour = colour;
        }

        public Colour colour() {
            return colour;
        }
    }

    public enum Fill {
        NONE,
        /** The current period. */
        CURRENT,
        /** For people to fill in. */
        ENTRY
    }

    public enum Rule {
        NONE,
        /** Single above: a subtotal. */
        ABOVE,
        /** Single above, double below: a final total. */
        FINAL,
        /** Below a heading that spans columns. */
        SPAN,
        /** Below the last row of headings. */
        HEAD,
        /** All around: a cell to be filled in. */
        BOX
    }

    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    public static final Look PLAIN =
            new Look("General", 0, false, false, Ink.BLACK, Fill.NONE, Rule.NONE, Align.LEFT, 0, false);

    public Look format(String code) {
        return new Look(code, step, bold, italic, ink, fill, rule, align, indent, wrap);
    }

    public Look larger(int points) {
        return new Look(format, points, bold, italic, ink, fill, rule, align, indent, wrap);
    }

    public Look bold(boolean on) {
        return new Look(format, step, on, italic, ink, fill, rule, align, indent, wrap);
    }

    public Look inItalics() {
        return new Look(format, step, bold, true, ink, fill, rule, align, indent, wrap);
    }

    public Look ink(Ink other) {
        return new Look(format, step, bold, italic, other, fill, rule, align, indent, wrap);
    }

    public Look tinted(boolean current) {
        Fill other = current ? Fill.CURRENT : Fill.NONE;
        return new Look(format, step, bold, italic, ink, other, rule, align, indent, wrap);
    }

    /** A cell for people to fill in. */
    public Look toFillIn() {
        return new Look(format, step, bold, italic, Ink.BLUE, Fill.ENTRY, Rule.BOX, Align.LEFT, 0, true);
    }

    public Look rule(Rule other) {
        return new Look(format, step, bold, italic, ink, fill, other, align, indent, wrap);
    }

    public Look align(Align other) {
        return new Look(format, step, bold, italic, ink, fill, rule, other, indent, wrap);
    }

    public Look indent(int steps) {
        return new Look(format, step, bold, italic, ink, fill, rule, align, steps, wrap);
    }

    public Look wrapped() {
        return new Look(format, step, bold, italic, ink, fill, rule, align, indent, true);
    }
}
