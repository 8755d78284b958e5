package closewright.workbook.recognition.statement;

import closewright.statement.Label;
import closewright.statement.LinePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Gives every line of a workbook its path, with an identifier of its own. */
final class LineIds {

    private final Set<String> given = new HashSet<>();

    LinePath of(String sheet, List<String> headings, Label label) {
        Stream<String> steps = Stream.concat(headings.stream(), Stream.of(label.text()));
        String id = LinePath.join(Stream.concat(Stream.of(sheet), steps.map(Label::withoutColon)));
        String unique = id;
        for (int count = 2; !given.add(unique); count++) {
            unique = id + "#" + count;
        }
        return new LinePath(unique, headings, label);
    }
}
