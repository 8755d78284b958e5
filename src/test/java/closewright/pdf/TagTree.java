package closewright.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The structure of a finished PDF read back: what a screen reader says, element by element, in its order. */
public final class TagTree {

    /**
     * An element.
     *
     * @param dictionary to be read while the document is open
     * @param attributes as written: {@code ColSpan} 2, {@code Scope} Row
     * @param glyphs its own text, not that of the elements in it
     */
    public record Node(
            String type,
            COSDictionary dictionary,
            Map<String, String> attributes,
            List<Glyph> glyphs,
            List<Node> kids) {

        /** Everything that is read out for it, runs of blanks as one. */
        public String text() {
            StringBuilder text = new StringBuilder();
            glyphs.forEach(glyph -> text.append(glyph.text()));
            kids.forEach(kid -> text.append(" ").append(kid.text()));
            return text.toString().strip().replaceAll("\\s+", " ");
        }

        public Stream<Node> all(String wanted) {
            return type.equals(wanted) ? Stream.of(this) : kids.stream().flatMap(kid -> kid.all(wanted));
        }

        /** Every glyph, those of the elements in it too. */
        public Stream<Glyph> allGlyphs() {
            return Stream.concat(glyphs.stream(), kids.stream().flatMap(Node::allGlyphs));
        }

        /** A number among the attributes, 1 where it is not given. */
        public int span(String attribute) {
            return Integer.parseInt(attributes.getOrDefault(attribute, "1"));
        }
    }

    private final Map<COSDictionary, MarkedText> pages = new HashMap<>();
    private final Node root;

    private TagTree(PDDocument document) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), MarkedText.of(page, ++number));
        }
        COSDictionary tree =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        root = node((COSDictionary) tree.getDictionaryObject(COSName.K));
    }

    public static TagTree of(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return of(document);
        }
    }

    static TagTree of(PDDocument document) throws IOException {
        return new TagTree(document);
    }

    /** The element that all others stand in. */
    public Node root() {
        return root;
    }

    /** The tables in reading order, those that were parted for want of room put together again. */
    public List<TaggedTable> tables() {
        return TaggedTable.joined(root.all("Sect")
                .filter(section -> section.all("Table").findAny().isPresent())
                .map(TaggedTable::of)
                .toList());
    }

    private Node node(COSDictionary element) {
        List<Glyph> glyphs = new ArrayList<>();
        List<Node> kids = new ArrayList<>();
        COSArray content = element.getCOSArray(COSName.K);
        for (int i = 0; i < content.size(); i++) {
            COSBase kid = content.getObject(i);
            if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
                kids.add(node(child));
            } else {
                glyphs.addAll(content(kid, element.getCOSDictionary(COSName.PG)));
            }
        }
        return new Node(element.getNameAsString(COSName.S), element, attributes(element), glyphs, kids);
    }

    private static Map<String, String> attributes(COSDictionary element) {
        COSDictionary attributes = element.getCOSDictionary(COSName.A);
        Map<String, String> read = new HashMap<>();
        if (attributes != null) {
            for (COSName name : attributes.keySet()) {
                COSBase value = attributes.getDictionaryObject(name);
                read.put(name.getName(), value instanceof COSInteger number ? "" + number.intValue() : text(value));
            }
        }
        return read;
    }

    private static String text(COSBase value) {
        if (value instanceof COSString string) {
            return string.getString();
        }
        return value instanceof COSName name ? name.getName() : String.valueOf(value);
    }

    private List<Glyph> content(COSBase kid, COSDictionary page) {
        if (kid instanceof COSInteger number) {
            return marked(page, number.intValue());
        }
        COSDictionary reference = (COSDictionary) kid;
        return reference.containsKey(COSName.MCID)
                ? marked(reference.getCOSDictionary(COSName.PG), reference.getInt(COSName.MCID))
                : List.of();
    }

    private List<Glyph> marked(COSDictionary page, int number) {
        return Objects.requireNonNull(pages.get(page)).of(number);
    }
}
