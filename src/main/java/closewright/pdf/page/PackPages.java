package closewright.pdf.page;

import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.PageFormat;
import closewright.pdf.tagged.Tag;
import closewright.pdf.tagged.TaggedDocument;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The pages of the pack as they are drawn, one after the other, each with its running lines. */
public final class PackPages implements Closeable {

    private final TaggedDocument document;
    private final RunningLines lines;
    private final int pages;
    private int page;
    private @Nullable Canvas open;

    public PackPages(TaggedDocument document, RunningLines lines, int pages) {
        this.document = document;
        this.lines = lines;
        this.pages = pages;
    }

    /** Turns to a new page. */
    public Canvas page(PageFormat format) throws IOException {
        close();
        page++;
        Canvas canvas = document.page(format);
        open = canvas;
        if (page > 1) {
            lines.head(canvas);
        }
        lines.foot(canvas, "Page " + page + " of " + pages);
        return canvas;
    }

    /** The page that is open. */
    public Canvas page() {
        return java.util.Objects.requireNonNull(open, "no page is open");
    }

    /** The element of a new part of the pack. */
    public Tag section() {
        return document.root().add("Sect");
    }

    /** Begins a part on the page that is open: its place and its bookmark. */
    public void begin(PackPart part) {
        page().place(part.id(), Math.max(0, page().format().top() - 26));
        document.bookmark(part.title(), part.id());
    }

    public void identify(Tag tag, String id) {
        document.identify(tag, id);
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
