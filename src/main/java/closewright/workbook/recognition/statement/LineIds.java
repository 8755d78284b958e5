package closewright.workbook.recognition.statement;

import closewright.workbook.recognition.concept.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives every line of a workbook its identifier. */
final class LineIds {

    private final Set<String> given = new HashSet<>();

    String of(String sheet, List<String> headings, String label) {
        List<String> path = new ArrayList<>(List.of(sheet));
        headings.stream().map(Words::bare).forEach(path::add);
        path.add(Words.bare(label));
        String id = String.join(" > ", path);
        String unique = id;
        for (int count = 2; !given.add(unique); count++) {
            unique = id + "#" + count;
        }
        return unique;
    }
}
