package closewright.excel.graft;

import closewright.ooxml.PackageFile;
import closewright.ooxml.XmlStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * The order in which Excel last calculated the cells. It may lack cells, but not name cells that are gone: where it
 * names a sheet that is replaced it is dropped, and Excel makes a new one.
 */
final class CalculationChain {

    private CalculationChain() {}

    /** @param replaced the identifiers of the sheets that are replaced */
    static Optional<Relationships.Relationship> outdated(
            Relationships relationships, PackageFile file, Set<String> replaced) throws IOException {
        Optional<Relationships.Relationship> chain =
                relationships.ofKind("calcChain").filter(found -> file.has(found.target()));
        return chain.isPresent() && mentions(chain.get().target(), file, replaced) ? chain : Optional.empty();
    }

    /** A cell that names no sheet is on the sheet of the cell before. */
    private static boolean mentions(String part, PackageFile file, Set<String> sheets) throws IOException {
        try (XmlStream xml = new XmlStream(part, file)) {
            while (xml.next()) {
                if (xml.name().equals("c")
                        && xml.attribute("i").filter(sheets::contains).isPresent()) {
                    return true;
                }
            }
            return false;
        }
    }
}
