package closewright.excel.graft;

import closewright.ooxml.PackageFile;
import closewright.ooxml.Relationships;
import closewright.ooxml.Xml;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

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

    private static boolean mentions(String part, PackageFile file, Set<String> sheets) throws IOException {
        Mention mention = new Mention(sheets);
        file.parse(part, mention);
        return mention.found;
    }

    /** Looks for one of some sheets; a cell that names no sheet is on the sheet of the cell before. */
    private static final class Mention extends Xml.Handler {
        private final Set<String> sheets;
        private boolean found;

        Mention(Set<String> sheets) {
            this.sheets = sheets;
        }

        @Override
        protected void start(String name, Attributes attributes) throws SAXException {
            if (name.equals("c")
                    && sheets.contains(Xml.attribute(attributes, "i").trim())) {
                found = true;
                throw new Xml.Enough();
            }
        }
    }
}
