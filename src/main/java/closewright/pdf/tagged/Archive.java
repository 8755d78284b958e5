package closewright.pdf.tagged;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What PDF/A-2a (ISO 19005-2), with embedded files PDF/A-3a, and PDF/UA-1 (ISO 14289-1) ask of a file beside its pages
 * and tags. No dates: the report has none that is the file's, and a clock would make every file another one.
 */
final class Archive {

    static final String PRODUCER = "Closewright";

    private static final String LANGUAGE = "en-US";

    private final PDDocument file;
    private final int part;
    private final PDDocumentCatalog catalog;

    /** @param part of PDF/A: 2, or 3 where files are embedded */
    Archive(PDDocument file, int part) {
        this.file = file;
        this.part = part;
        catalog = file.getDocumentCatalog();
    }

    void describe(Identity identity) throws IOException {
        file.setVersion(1.7f);
        file.setDocumentId(identity.number());
        presentation();
        information(identity);
        colours();
        metadata(identity);
    }

    private void presentation() {
        catalog.setLanguage(LANGUAGE);
        catalog.setPageMode(PageMode.USE_OUTLINES);
        COSDictionary marked = new COSDictionary();
        marked.setItem(COSName.getPDFName("Marked"), COSBoolean.TRUE);
        catalog.getCOSObject().setItem(COSName.getPDFName("MarkInfo"), marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private void information(Identity identity) {
        PDDocumentInformation information = file.getDocumentInformation();
        information.setTitle(identity.title());
        information.setAuthor(identity.author());
        information.setSubject(identity.subject());
        information.setProducer(PRODUCER);
    }

    /** Written by hand: PDFBox passes the profile through the JDK's colour engine, whose bytes differ by JDK. */
    private void colours() throws IOException {
        COSStream profile = stream(SrgbProfile.bytes(), COSName.FLATE_DECODE);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        intent.setString(COSName.INFO, SrgbProfile.NAME);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SrgbProfile.NAME);
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        COSArray intents = new COSArray();
        intents.add(intent);
        catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    }

    /** Not compressed, so that an archive can read it without reading PDF. */
    private void metadata(Identity identity) throws IOException {
        byte[] xmp = new Xmp(identity, LANGUAGE, part).text().getBytes(StandardCharsets.UTF_8);
        COSStream metadata = stream(xmp, null);
        metadata.setItem(COSName.TYPE, COSName.METADATA);
        metadata.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        catalog.getCOSObject().setItem(COSName.METADATA, metadata);
    }

    private COSStream stream(byte[] bytes, @org.jspecify.annotations.Nullable COSName filter) throws IOException {
        COSStream stream = file.getDocument().createCOSStream();
        try (OutputStream out = filter == null ? stream.createOutputStream() : stream.createOutputStream(filter)) {
            out.write(bytes);
        }
        return stream;
    }
}
