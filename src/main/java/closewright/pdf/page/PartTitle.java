package closewright.pdf.page;

import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.PageFormat;
import closewright.pdf.tagged.Tag;
import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Style;
import java.io.IOException;
import java.util.List;

/** Draws the title of a part, and says on further pages that it goes on. */
public final class PartTitle {

    private static final Style CONTINUED = new Style(Face.SEMIBOLD, 9, Ink.TITLE);
    private static final String WORDS = " (continued)";

    private PartTitle() {}

    public static void draw(Canvas canvas, Tag section, TitleBox box, double top) throws IOException {
        canvas.tagged(section.add("H2"), () -> {
            List<String> lines = box.title();
            for (int i = 0; i < lines.size(); i++) {
                canvas.text(lines.get(i), TitleBox.TITLE, canvas.format().left(), top + box.titleBaseline(i));
            }
        });
        if (!box.under().isEmpty()) {
            canvas.tagged(section.add("P"), () -> {
                List<String> lines = box.under();
                for (int i = 0; i < lines.size(); i++) {
                    canvas.text(lines.get(i), TitleBox.UNDER, canvas.format().left(), top + box.underBaseline(i));
                }
            });
        }
    }

    public static void continued(Canvas canvas, String title) throws IOException {
        PageFormat page = canvas.format();
        canvas.repeated("Header", () -> {
            double room = page.contentWidth() - canvas.fonts().width(WORDS, CONTINUED);
            String shortened = RunningLines.shortened(canvas, title, CONTINUED, room);
            canvas.text(shortened + WORDS, CONTINUED, page.left(), page.top() + 8);
        });
    }
}
