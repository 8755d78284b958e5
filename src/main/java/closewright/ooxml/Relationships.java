package closewright.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a part refers to inside the package. A target means nothing until it is used. */
public final class Relationships {

    private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    /**
     * One reference.
     *
     * @param type the whole address of the kind of reference
     * @param target the name of the part, which may not be there
     */
    public record Relationship(String id, String type, String target, XmlElement element) {

        /** @param kind the last word of the type */
        public boolean isA(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private final String part;
    private final XmlDocument document;
    private final List<Relationship> all = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Relationships(String source, XmlDocument document) {
        this.part = PartName.relationshipsOf(source);
        this.document = document;
        document.root().children("Relationship").forEach(element -> found(source, element));
    }

    /** The relationships of a part, none where it has none; of the whole package for the empty name. */
    public static Relationships of(String source, PackageFile file) throws IOException {
        String part = PartName.relationshipsOf(source);
        return new Relationships(source, file.has(part) ? file.document(part) : XmlDocument.made(EMPTY));
    }

    private void found(String source, XmlElement element) {
        String id = element.value("Id").orElse("");
        ids.add(id);
        if (element.value("TargetMode").filter("External"::equals).isEmpty()) {
            String target = PartName.resolve(source, element.value("Target").orElse(""));
            all.add(new Relationship(id, element.value("Type").orElse(""), target, element));
        }
    }

    /** The name of the part that they are written in. */
    public String part() {
        return part;
    }

    /** The same as text, with what was added and removed. */
    public XmlDocument document() {
        return document;
    }

    public List<Relationship> all() {
        return Collections.unmodifiableList(all);
    }

    public Optional<Relationship> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** @param kind the last word of the type, {@code sharedStrings} */
    public Optional<Relationship> ofKind(String kind) {
        return all.stream().filter(one -> one.isA(kind)).findFirst();
    }

    /** Adds a reference to a part below the folder of its source, and gives it an identifier. */
    public String add(String type, String target) {
        int number = 1;
        while (!ids.add("rIdCp" + number)) {
            number++;
        }
        String id = "rIdCp" + number;
        document.append(
                document.root(),
                "<" + document.root().prefix() + "Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\""
                        + XmlText.escaped(target) + "\"/>");
        return id;
    }

    public void remove(Relationship relationship) {
        document.remove(relationship.element());
    }
}
