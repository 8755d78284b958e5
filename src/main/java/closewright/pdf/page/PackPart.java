package closewright.pdf.page;

import java.io.IOException;

/** A part of the pack. It is laid out when it is made, so that all page numbers are known before a page is drawn. */
public interface PackPart {

    /** The name of the place that the contents and the bookmarks lead to. */
    String id();

    String title();

    int pages();

    /** Draws the part on as many new pages as it has said. */
    void draw(PackPages book) throws IOException;
}
