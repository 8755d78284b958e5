package closewright.pdf.page;

import closewright.pdf.tagged.Box;
import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.Drawing;
import closewright.pdf.tagged.PageFormat;
import closewright.pdf.tagged.Pen;
import closewright.pdf.tagged.Tag;
import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Style;
import java.io.IOException;
import java.util.List;

/** Draws the contents of the pack: titles that lead to their pages. */
public final class Contents {

    /** The heading and its rule, in points. */
    public static final double HEAD = 22;

    private static final Style HEADING = new Style(Face.SEMIBOLD, 10, Ink.TITLE);
    private static final double WIDE = 19;
    private static final double CLOSE = 15;
    private static final double CLOSEST = 13;
    private static final double DOT = 0.8;
    private static final double DOT_PITCH = 4;

    private final Tag section;
    private final double pitch;
    private final Style style;
    private final Tag heading;
    private final Tag list;

    public Contents(Tag section, double pitch) {
        this.section = section;
        this.pitch = pitch;
        style = new Style(Face.REGULAR, pitch < 16 ? 9 : 10, Ink.TEXT);
        heading = section.add("H2");
        list = section.add("TOC");
    }

    /** The element that the contents stand in. */
    public Tag section() {
        return section;
    }

    /**
     * From line to line, in points: closer where that brings all entries onto the first page.
     *
     * @param room for the entries of the first page, in points
     */
    public static double pitch(int entries, double room) {
        double fitting = Math.floor(room / Math.max(1, entries) * 10) / 10;
        return fitting < CLOSEST ? CLOSE : Math.min(WIDE, fitting);
    }

    /** Draws the entries of one page; gives the height where they end. */
    public double draw(Canvas canvas, List<ContentsEntry> entries, double top) throws IOException {
        head(canvas, top);
        double y = top + HEAD;
        for (ContentsEntry entry : entries) {
            entry(canvas, entry, y + 8);
            y += pitch;
        }
        return y;
    }

    private void head(Canvas canvas, double top) throws IOException {
        PageFormat page = canvas.format();
        Drawing words = () -> canvas.text("Contents", HEADING, page.left(), top);
        if (heading.isEmpty()) {
            canvas.tagged(heading, words);
        } else {
            canvas.repeated("Header", words);
        }
        canvas.artifact(() -> canvas.rule(page.left(), page.right(), top + 6, Pen.HEADING));
    }

    private void entry(Canvas canvas, ContentsEntry entry, double baseline) throws IOException {
        PageFormat page = canvas.format();
        String number = String.valueOf(entry.page());
        double numberLeft = page.right() - canvas.fonts().width(number, style);
        String title = RunningLines.shortened(canvas, entry.title(), style, numberLeft - page.left() - 20);
        Tag link = list.add("TOCI").add("Reference").add("Link");
        canvas.tagged(link, () -> canvas.text(title + " ", style, page.left(), baseline));
        double end = page.left() + canvas.fonts().width(title, style);
        canvas.artifact(() -> leader(canvas, end + 6, numberLeft - 6, baseline));
        canvas.tagged(link, () -> canvas.text(number, style, numberLeft, baseline));
        Box box = new Box(page.left(), baseline - style.size() - 1, page.contentWidth(), style.size() + 5);
        canvas.link(link, box, entry.place(), entry.title() + ", page " + number);
    }

    /** The dots of all lines stand under each other. */
    private static void leader(Canvas canvas, double from, double to, double baseline) throws IOException {
        for (double x = Math.ceil(from / DOT_PITCH) * DOT_PITCH; x + DOT <= to; x += DOT_PITCH) {
            canvas.area(new Box(x, baseline - DOT, DOT, DOT), Ink.HAIRLINE);
        }
    }
}
