package closewright.excel.graft;

import closewright.ooxml.PackageFile;
import closewright.ooxml.PartName;
import closewright.ooxml.XmlDocument;
import closewright.ooxml.XmlElement;
import closewright.ooxml.XmlText;
import java.io.IOException;
import java.util.stream.Stream;

/** The kinds of the parts. */
final class ContentTypes {

    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    static final String DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
    static final String CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private static final String PART = "[Content_Types].xml";

    private final XmlDocument document;

    private ContentTypes(XmlDocument document) {
        this.document = document;
    }

    static ContentTypes of(PackageFile file) throws IOException {
        return new ContentTypes(XmlDocument.parse(PART, file.read(PART)));
    }

    /** Tells the kind of a part, where that is not told already. */
    void add(String part, String type) {
        XmlElement root = document.root();
        if (overrides(part)
                .anyMatch(one -> one.value("ContentType").filter(type::equals).isPresent())) {
            return;
        }
        document.append(
                root,
                "<" + root.prefix() + "Override PartName=\"/" + XmlText.escaped(part) + "\" ContentType=\"" + type
                        + "\"/>");
    }

    /** Forgets a part that is dropped. */
    void remove(String part) {
        overrides(part).forEach(document::remove);
    }

    private Stream<XmlElement> overrides(String part) {
        return document.root()
                .children("Override")
                .filter(one -> PartName.key(one.value("PartName").orElse("")).equals(PartName.key(part)));
    }

    void writeTo(PackageCopy copy) {
        if (document.isEdited()) {
            copy.put(PART, document.bytes());
        }
    }
}
