package closepack.pdf;

import java.io.IOException;

/** Something that draws on a page. */
@FunctionalInterface
interface Drawing {
    void draw() throws IOException;
}
