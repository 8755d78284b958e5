package closewright.excel.graft;

import closewright.ooxml.PackageFile;
import closewright.ooxml.PartName;
import closewright.ooxml.Relationships;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The parts that hang on a sheet of an earlier run: what it refers to, its drawing, the charts on that and their
 * styles.
 */
final class Satellites {

    private static final List<String> KINDS = List.of("drawing", "chart", "chartStyle", "chartColorStyle");

    private Satellites() {}

    /** Their names in the form of {@link PartName#key}, without the sheet itself. */
    static Set<String> of(String sheet, PackageFile file) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(sheet));
        while (!open.isEmpty()) {
            String part = open.pop();
            String relationships = PartName.relationshipsOf(part);
            if (file.has(relationships) && found.add(PartName.key(relationships))) {
                for (Relationships.Relationship one :
                        Relationships.of(part, file).all()) {
                    if (isOwn(one) && file.has(one.target()) && found.add(PartName.key(one.target()))) {
                        open.push(one.target());
                    }
                }
            }
        }
        return found;
    }

    private static boolean isOwn(Relationships.Relationship one) {
        return KINDS.stream().anyMatch(one::isA);
    }
}
