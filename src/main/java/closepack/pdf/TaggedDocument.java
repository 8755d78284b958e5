package closepack.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;

/** A tagged PDF: its pages, its tags, its links. */
final class TaggedDocument implements Closeable {

    private final PDDocument file = new PDDocument();
    private final StructureTree structure = new StructureTree();
    private final Navigation navigation = new Navigation();
    private final Fonts fonts;

    TaggedDocument(Losses losses) throws IOException {
        fonts = new Fonts(file, losses);
    }

    /** Adds a page; it must be closed before the document is saved. */
    Canvas page(PageFormat format) throws IOException {
        return new Canvas(this, file, format);
    }

    Fonts fonts() {
        return fonts;
    }

    StructureTree structure() {
        return structure;
    }

    Navigation navigation() {
        return navigation;
    }

    void save(Identity identity, OutputStream out) throws IOException {
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        catalog.getCOSObject().setItem(org.apache.pdfbox.cos.COSName.STRUCT_TREE_ROOT, structure.finish());
        catalog.setDocumentOutline(navigation.finish());
        new Archive(file).describe(identity);
        file.save(out);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
