package closewright.pdf.tagged;

import closewright.pdf.text.Fonts;
import closewright.pdf.text.Losses;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;

/** A tagged PDF: its pages, its tags, its links. */
public final class TaggedDocument implements Closeable {

    /** Tags are much alike: the more of them are compressed together, the smaller the file. */
    private static final int OBJECTS_TOGETHER = 4_000;

    private final PDDocument file = new PDDocument();
    private final StructureTree structure = new StructureTree();
    private final Navigation navigation = new Navigation();
    private final List<Attachment> attachments = new ArrayList<>();
    private final PageCompression compression = new PageCompression();
    private final Fonts fonts;

    public TaggedDocument(Losses losses) throws IOException {
        fonts = new Fonts(file, losses);
    }

    /** Adds a page; it must be closed before the document is saved. */
    public Canvas page(PageFormat format) throws IOException {
        return new Canvas(this, file, format);
    }

    public Fonts fonts() {
        return fonts;
    }

    PageCompression compression() {
        return compression;
    }

    StructureTree structure() {
        return structure;
    }

    Navigation navigation() {
        return navigation;
    }

    /** The element that all others stand in. */
    public Tag root() {
        return structure.document();
    }

    /** Gives an element a name that is its own in the document. */
    public void identify(Tag tag, String id) {
        structure.identify(tag, id);
    }

    /** Adds a bookmark that leads to a place. */
    public void bookmark(String title, String place) {
        navigation.bookmark(title, place);
    }

    /** Puts a file into the document, which is then one for archives that take other files (PDF/A-3a). */
    public void attach(Attachment attachment) {
        attachments.add(attachment);
    }

    public void save(Identity identity, OutputStream out) throws IOException {
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        catalog.getCOSObject().setItem(org.apache.pdfbox.cos.COSName.STRUCT_TREE_ROOT, structure.finish());
        catalog.setDocumentOutline(navigation.finish());
        if (!attachments.isEmpty()) {
            new Attachments(file, attachments).embed();
        }
        new Archive(file, attachments.isEmpty() ? 2 : 3).describe(identity);
        fonts.finish();
        file.getDocument().setIsXRefStream(true);
        new COSWriter(out, new CompressParameters(OBJECTS_TOGETHER)).write(file);
    }

    @Override
    public void close() throws IOException {
        compression.close();
        file.close();
    }
}
