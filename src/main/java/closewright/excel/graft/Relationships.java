package closewright.excel.graft;

import closewright.ooxml.PackageFile;
import closewright.ooxml.PartName;
import closewright.ooxml.XmlDocument;
import closewright.ooxml.XmlElement;
import closewright.ooxml.XmlText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a part refers to. */
final class Relationships {

    /**
     * One reference.
     *
     * @param type the whole address of the kind of reference
     * @param target the part, resolved; for what lies outside of the package as written
     */
    record Relationship(String id, String type, String target, XmlElement element) {
        boolean isA(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private final String part;
    private final XmlDocument document;
    private final List<Relationship> all = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Relationships(String part, XmlDocument document) throws IOException {
        this.part = part;
        this.document = document;
        for (XmlElement element : document.root().children("Relationship").toList()) {
            add(element);
        }
    }

    /** The relationships of a part; of the whole package for the empty name. */
    static Relationships of(String part, PackageFile file) throws IOException {
        String name = PartName.relationshipsOf(part);
        return new Relationships(part, XmlDocument.parse(name, file.read(name)));
    }

    private void add(XmlElement element) throws IOException {
        String id = element.value("Id").orElse("");
        String target = element.value("Target").orElse("");
        boolean outside = element.value("TargetMode").filter("External"::equals).isPresent();
        ids.add(id);
        all.add(new Relationship(
                id, element.value("Type").orElse(""), outside ? target : PartName.resolve(part, target), element));
    }

    List<Relationship> all() {
        return Collections.unmodifiableList(all);
    }

    Optional<Relationship> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The part of a workbook's shared strings; empty where there is none. */
    String sharedStrings() {
        return ofKind("sharedStrings").map(Relationship::target).orElse("");
    }

    Optional<Relationship> ofKind(String kind) {
        return all.stream().filter(one -> one.isA(kind)).findFirst();
    }

    /** Adds a reference to a part below this part's folder, and gives it an identifier. */
    String add(String type, String target) {
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

    void remove(Relationship relationship) {
        document.remove(relationship.element());
    }

    void writeTo(PackageCopy copy) {
        if (document.isEdited()) {
            copy.put(PartName.relationshipsOf(part), document.bytes());
        }
    }
}
