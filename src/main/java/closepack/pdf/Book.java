package closepack.pdf;

import java.io.IOException;

/** The pages of the pack as they are drawn, one after the other, each with its running lines. */
final class Book {

    private final TaggedDocument document;
    private final RunningLines lines;
    private final int pages;
    private int page;

    Book(TaggedDocument document, RunningLines lines, int pages) {
        this.document = document;
        this.lines = lines;
        this.pages = pages;
    }

    /** The next page, to be closed when it is drawn. */
    Canvas page(PageFormat format) throws IOException {
        page++;
        Canvas canvas = document.page(format);
        if (page > 1) {
            lines.head(canvas);
        }
        lines.foot(canvas, "Page " + page + " of " + pages);
        return canvas;
    }

    /** The element of a new part of the pack. */
    Tag section() {
        return document.structure().document().add("Sect");
    }

    /** Begins a part: its place and its bookmark. */
    void begin(Part part, Canvas canvas) {
        canvas.place(part.id(), Math.max(0, canvas.format().top() - 26));
        document.navigation().bookmark(part.title(), part.id());
    }

    void identify(Tag tag, String id) {
        document.structure().identify(tag, id);
    }
}
