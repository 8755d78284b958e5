package closewright.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The part that lists the sheets of a workbook, with what it refers to. */
public final class WorkbookPart {

    /**
     * A sheet as the workbook lists it.
     *
     * @param index its position, from 0
     * @param id the number that stays with it
     * @param relationship the identifier of the reference to its part; blank for a module sheet of old, which has none
     */
    public record Sheet(String name, int index, String id, String relationship, XmlElement element) {}

    private final String part;
    private final XmlDocument document;
    private final Relationships relationships;
    private final List<Sheet> sheets = new ArrayList<>();

    private WorkbookPart(String part, PackageFile file) throws IOException {
        this.part = part;
        this.document = file.document(part);
        this.relationships = Relationships.of(part, file);
        list().stream().flatMap(list -> list.children("sheet")).forEach(this::found);
    }

    /** @param root the relationships of the whole package */
    public static WorkbookPart of(Relationships root, PackageFile file) throws IOException {
        String part = root.ofKind("officeDocument")
                .map(Relationships.Relationship::target)
                .orElse("xl/workbook.xml");
        if (!file.has(part)) {
            throw new PackageException("it has no workbook part; it is another kind of Office file or broken");
        }
        return new WorkbookPart(part, file);
    }

    private void found(XmlElement element) {
        sheets.add(new Sheet(
                element.value("name").orElse(""),
                sheets.size(),
                element.value("sheetId").orElse("").trim(),
                element.prefixed("id").orElse(""),
                element));
    }

    /** Its own name. */
    public String part() {
        return part;
    }

    public XmlDocument document() {
        return document;
    }

    public Relationships relationships() {
        return relationships;
    }

    /** The element that lists the sheets. */
    public Optional<XmlElement> list() {
        return document.root().child("sheets");
    }

    /** The sheets as found, in their order. */
    public List<Sheet> sheets() {
        return Collections.unmodifiableList(sheets);
    }

    /** The name of a sheet's part; empty where nothing refers to one. */
    public Optional<String> partOf(Sheet sheet) {
        return relationships.find(sheet.relationship()).map(Relationships.Relationship::target);
    }

    /** Whether dates count from 1904. */
    public boolean from1904() {
        return document.root()
                .child("workbookPr")
                .filter(properties -> properties.isOn("date1904"))
                .isPresent();
    }

    /** Whether the program that made the file asks for all formulas to be calculated when it is opened. */
    public boolean isCalculatedOnLoad() {
        return document.root()
                .child("calcPr")
                .filter(properties -> properties.isOn("fullCalcOnLoad"))
                .isPresent();
    }

    /**
     * The part of a kind that the workbook refers to.
     *
     * @param usual its name in the workbook's folder, where no relationship gives one
     */
    public String target(String kind, String usual) {
        return relationships
                .ofKind(kind)
                .map(Relationships.Relationship::target)
                .orElse(PartName.folder(part) + usual);
    }
}
