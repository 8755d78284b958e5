package closewright.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a page by the number of its marked content; what is not numbered are artifacts. */
final class MarkedText {

    private final Map<Integer, List<Glyph>> glyphs = new HashMap<>();

    static MarkedText of(PDPage page, int number) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        MarkedText text = new MarkedText();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            text.add(content, number);
        }
        return text;
    }

    private void add(PDMarkedContent content, int page) {
        List<Glyph> own = glyphs.computeIfAbsent(content.getMCID(), number -> new ArrayList<>());
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                own.add(Glyph.of(position, page));
            }
        }
    }

    List<Glyph> of(int number) {
        return glyphs.getOrDefault(number, List.of());
    }

    /** Everything that is printed, artifacts too. */
    Stream<Glyph> all() {
        return glyphs.values().stream().flatMap(List::stream);
    }
}
