package closewright.pdf.tagged;

import java.io.IOException;

/** Something that draws on a page. */
@FunctionalInterface
public interface Drawing {
    void draw() throws IOException;
}
