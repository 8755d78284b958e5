package closewright.pdf.tagged;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts files into a document as PDF/A-3 wants them (ISO 19005-3, 6.8): named, described, and related to it. */
record Attachments(PDDocument file, List<Attachment> all) {

    void embed() throws IOException {
        COSArray names = new COSArray();
        COSArray related = new COSArray();
        for (Attachment attachment : all) {
            COSDictionary specification = specification(attachment);
            names.add(new COSString(attachment.name()));
            names.add(specification);
            related.add(specification);
        }
        COSDictionary files = new COSDictionary();
        files.setItem(COSName.NAMES, names);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.getPDFName("EmbeddedFiles"), files);
        COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.NAMES, tree);
        catalog.setItem(COSName.getPDFName("AF"), related);
    }

    private COSDictionary specification(Attachment attachment) throws IOException {
        COSBase stream = stream(attachment);
        COSDictionary content = new COSDictionary();
        content.setItem(COSName.F, stream);
        content.setItem(COSName.UF, stream);
        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.getPDFName("Filespec"));
        specification.setString(COSName.F, attachment.name());
        specification.setString(COSName.UF, attachment.name());
        specification.setString(COSName.DESC, attachment.description());
        specification.setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Source"));
        specification.setItem(COSName.getPDFName("EF"), content);
        return specification;
    }

    private COSStream stream(Attachment attachment) throws IOException {
        byte[] bytes = attachment.content();
        COSStream stream = file.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName(attachment.mediaType()));
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.SIZE, bytes.length);
        stream.setItem(COSName.getPDFName("Params"), parameters);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
