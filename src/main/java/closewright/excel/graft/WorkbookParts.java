package closewright.excel.graft;

import closewright.ooxml.PackageFile;
import closewright.ooxml.PartName;
import java.io.IOException;

/** The parts of a workbook's package that a graft edits. */
record WorkbookParts(WorkbookPart workbook, Relationships relationships, ContentTypes types, Signatures signatures) {

    static WorkbookParts of(PackageFile file) throws IOException {
        Relationships root = Relationships.of("", file);
        String part = root.ofKind("officeDocument")
                .map(Relationships.Relationship::target)
                .orElseThrow(() -> new IOException("the file has no workbook part"));
        return new WorkbookParts(
                new WorkbookPart(part, file),
                Relationships.of(part, file),
                ContentTypes.of(file),
                new Signatures(root, file));
    }

    /** The styles; new ones, joined to the workbook, where it has none. */
    StyleSheet styles(PackageFile file) throws IOException {
        var standing = relationships.ofKind("styles").filter(found -> file.has(found.target()));
        if (standing.isPresent()) {
            return StyleSheet.of(standing.get().target(), file);
        }
        String target = "closewrightStyles.xml";
        String part = PartName.folder(workbook.part()) + target;
        relationships.add(workbook.dialect().type("styles"), target);
        types.add(part, ContentTypes.STYLES);
        return StyleSheet.empty(part, workbook.dialect());
    }

    /** Leaves a part of the workbook out. */
    void drop(Relationships.Relationship relationship, PackageCopy copy) {
        relationships.remove(relationship);
        types.remove(relationship.target());
        copy.drop(relationship.target());
    }

    void writeTo(PackageCopy copy) {
        workbook.writeTo(copy);
        relationships.writeTo(copy);
        types.writeTo(copy);
    }
}
