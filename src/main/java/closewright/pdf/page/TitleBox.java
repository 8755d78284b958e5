package closewright.pdf.page;

import closewright.pdf.tagged.PageFormat;
import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Style;
import closewright.pdf.text.Typesetter;
import java.util.List;

/**
 * The title of a part and the line under it, broken into lines.
 *
 * @param under "(In thousands)"; none where there is nothing to say
 */
public record TitleBox(List<String> title, List<String> under) {

    static final Style TITLE = new Style(Face.BOLD, 15, Ink.TITLE);
    static final Style UNDER = new Style(Face.REGULAR, 8.8, Ink.QUIET);

    private static final double TITLE_PITCH = 18;
    private static final double UNDER_PITCH = 11;
    private static final double AIR = 13;

    public TitleBox {
        title = List.copyOf(title);
        under = List.copyOf(under);
    }

    public static TitleBox of(String title, String under, Typesetter typesetter, PageFormat page) {
        return new TitleBox(
                typesetter.lines(title, TITLE, page.contentWidth()),
                under.isBlank() ? List.of() : typesetter.lines(under, UNDER, page.contentWidth()));
    }

    /** The baseline of a line of the title, from the top. */
    double titleBaseline(int line) {
        return 12 + line * TITLE_PITCH;
    }

    /** The baseline of a line under the title, from the top. */
    double underBaseline(int line) {
        return title.size() * TITLE_PITCH + 9 + line * UNDER_PITCH;
    }

    public double height() {
        double below = under.isEmpty() ? 0 : 3 + under.size() * UNDER_PITCH;
        return title.size() * TITLE_PITCH + below + AIR;
    }
}
