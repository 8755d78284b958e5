package closewright.definition.read;

import closewright.definition.spec.Nearest;
import closewright.definition.spec.Word;
import closewright.statement.LineItem;
import closewright.statement.LinePath;
import closewright.statement.Statements;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The workbook's lines, found by path: {@code Supplemental > Revenues > Data center services}. Steps may be left out as
 * long as one line only is meant; case, trailing colons and runs of blanks do not count.
 */
public final class Lines {

    private final List<LineItem> items;
    private final Map<String, List<LineItem>> byLastStep;

    public Lines(Statements statements) {
        this.items = statements.items();
        this.byLastStep =
                items.stream().collect(Collectors.groupingBy(item -> item.path().last()));
    }

    boolean has(String path) {
        return !find(path).isEmpty();
    }

    public LineItem get(Word path) {
        List<LineItem> found = find(path.text());
        if (found.size() == 1) {
            return found.get(0);
        }
        throw path.fault(
                found.isEmpty()
                        ? "no line \"" + path + "\" in the workbook" + Nearest.to(path.text(), ends(path.text()))
                        : "\"" + path + "\" may be any of "
                                + String.join(
                                        "; ", found.stream().map(LineItem::id).toList()) + "; write more of its path");
    }

    /** The ends of the lines' paths, as many steps as a path has. */
    private List<String> ends(String path) {
        int count = LinePath.steps(path).size();
        return items.stream().map(item -> item.path().end(count)).distinct().toList();
    }

    /** The line of exactly that path, else all whose path holds the steps in order and ends in the last one. */
    private List<LineItem> find(String path) {
        List<String> steps = LinePath.steps(path);
        List<LineItem> alike = byLastStep.getOrDefault(steps.get(steps.size() - 1), List.of());
        List<LineItem> exact =
                alike.stream().filter(item -> item.path().is(steps)).toList();
        return exact.isEmpty()
                ? alike.stream().filter(item -> item.path().endsIn(steps)).toList()
                : exact;
    }
}
