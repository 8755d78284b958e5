package closewright.excel.graft;

import closewright.ooxml.ContentTypes;
import closewright.ooxml.PackageFile;
import closewright.ooxml.PartName;
import closewright.ooxml.Relationships;
import closewright.statement.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The digital signatures of a workbook. Any change breaks them, so they are taken off, and that is told. */
final class Signatures {

    private final Relationships root;
    private final PackageFile file;
    private final Optional<Relationships.Relationship> origin;

    Signatures(Relationships root, PackageFile file) {
        this.root = root;
        this.file = file;
        this.origin = root.ofKind("origin").filter(found -> found.type().contains("digital-signature"));
    }

    /** Leaves the signatures out of the copy. */
    List<Finding> drop(ContentTypes types, PackageCopy copy) throws IOException {
        if (origin.isEmpty()) {
            return List.of();
        }
        String folder = PartName.folder(PartName.key(origin.get().target()));
        for (String part : file.keys()) {
            if (!folder.isEmpty() && part.startsWith(folder.toLowerCase(Locale.ROOT))) {
                copy.drop(part);
                types.remove(part);
            }
        }
        root.remove(origin.get());
        copy.put(root.part(), root.document());
        return List.of(Finding.warning(
                "workbook",
                "it is digitally signed, and any change breaks a signature",
                "the updated workbook is not signed; the original keeps its signature"));
    }
}
