package closepack.excel.graft;

import java.io.IOException;

/** The kinds of the parts. */
final class ContentTypes {

    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private static final String PART = "[Content_Types].xml";

    private final XmlDocument document;

    private ContentTypes(XmlDocument document) {
        this.document = document;
    }

    static ContentTypes of(PackageFile file) throws IOException {
        return new ContentTypes(XmlDocument.parse(PART, file.read(PART)));
    }

    void add(String part, String type) {
        XmlElement root = document.root();
        document.append(
                root,
                "<" + root.prefix() + "Override PartName=\"/" + XmlText.escaped(part) + "\" ContentType=\"" + type
                        + "\"/>");
    }

    /** Forgets a part that is dropped. */
    void remove(String part) {
        document.root()
                .children("Override")
                .filter(one -> PartName.key(one.value("PartName").orElse("")).equals(PartName.key(part)))
                .forEach(document::remove);
    }

    void writeTo(PackageCopy copy) {
        if (document.isEdited()) {
            copy.put(PART, document.bytes());
        }
    }
}
