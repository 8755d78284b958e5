package closewright.excel.graft;

import closewright.ooxml.ContentTypes;
import closewright.ooxml.PackageFile;
import closewright.ooxml.PartName;
import closewright.ooxml.Relationships;
import closewright.ooxml.WorkbookPart;
import java.io.IOException;
import java.util.Optional;

/** The parts of a workbook's package that a graft edits. */
record WorkbookParts(
        WorkbookPart workbook,
        Dialect dialect,
        SheetList sheets,
        DefinedNames names,
        ContentTypes types,
        Signatures signatures) {

    static WorkbookParts of(PackageFile file) throws IOException {
        Relationships root = Relationships.of("", file);
        WorkbookPart workbook = WorkbookPart.of(root, file);
        Dialect dialect = Dialect.of(workbook.document().root());
        return new WorkbookParts(
                workbook,
                dialect,
                new SheetList(workbook, dialect),
                new DefinedNames(workbook.document()),
                ContentTypes.of(file),
                new Signatures(root, file));
    }

    Relationships relationships() {
        return workbook.relationships();
    }

    /** The folder of the workbook part, with its slash. */
    String folder() {
        return PartName.folder(workbook.part());
    }

    /** Whether sheets may neither be added nor removed without the password. */
    boolean isStructureLocked() {
        return workbook.document()
                .root()
                .child("workbookProtection")
                .filter(protection -> protection.isOn("lockStructure"))
                .isPresent();
    }

    /** The styles; new ones, joined to the workbook, where it has none. */
    StyleSheet styles(PackageFile file) throws IOException {
        Optional<String> named = relationships().ofKind("styles").map(Relationships.Relationship::target);
        if (named.filter(file::has).isPresent()) {
            return StyleSheet.of(named.get(), file);
        }
        String part = named.orElseGet(() -> joinedStyles(file));
        types.add(part, StyleSheet.TYPE);
        return StyleSheet.empty(part, dialect);
    }

    /** The usual name, where some readers look for the styles without asking; another one where it is taken. */
    private String joinedStyles(PackageFile file) {
        String target = "styles.xml";
        for (int number = 1; file.has(folder() + target); number++) {
            target = "styles" + number + ".xml";
        }
        relationships().add(dialect.type("styles"), target);
        return folder() + target;
    }

    /** Leaves a part of the workbook out. */
    void drop(Relationships.Relationship relationship, PackageCopy copy) {
        relationships().remove(relationship);
        types.remove(relationship.target());
        copy.drop(relationship.target());
    }

    void writeTo(PackageCopy copy) throws IOException {
        names.write();
        copy.put(workbook.part(), workbook.document());
        copy.put(relationships().part(), relationships().document());
        types.addRelationships(relationships().part());
        copy.put(ContentTypes.PART, types.document());
    }
}
