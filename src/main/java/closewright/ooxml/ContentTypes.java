package closewright.ooxml;

import java.io.IOException;
import java.util.stream.Stream;

/** The kinds of the parts: told for each part, or for all whose names end alike. */
public final class ContentTypes {

    /** The part that tells them. */
    public static final String PART = "[Content_Types].xml";

    public static final String RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

    private final XmlDocument document;

    private ContentTypes(XmlDocument document) {
        this.document = document;
    }

    public static ContentTypes of(PackageFile file) throws IOException {
        return new ContentTypes(file.document(PART));
    }

    /** The same as text, with what was added and removed. */
    public XmlDocument document() {
        return document;
    }

    /** Tells the kind of a part, where that is not told of the part itself already. */
    public void add(String part, String type) {
        if (overrides(part).noneMatch(one -> isOf(type, one))) {
            XmlElement root = document.root();
            document.append(
                    root,
                    "<" + root.prefix() + "Override PartName=\"/" + XmlText.escaped(part) + "\" ContentType=\"" + type
                            + "\"/>");
        }
    }

    /** Tells that a part holds relationships, where that does not follow from how its name ends. */
    public void addRelationships(String part) {
        boolean follows = document.root()
                .children("Default")
                .anyMatch(one ->
                        one.value("Extension").filter("rels"::equalsIgnoreCase).isPresent()
                                && isOf(RELATIONSHIPS, one));
        if (!follows) {
            add(part, RELATIONSHIPS);
        }
    }

    private static boolean isOf(String type, XmlElement one) {
        return one.value("ContentType").filter(type::equalsIgnoreCase).isPresent();
    }

    /** Forgets a part that is dropped. */
    public void remove(String part) {
        overrides(part).forEach(document::remove);
    }

    private Stream<XmlElement> overrides(String part) {
        return document.root()
                .children("Override")
                .filter(one -> PartName.key(one.value("PartName").orElse("")).equals(PartName.key(part)));
    }
}
