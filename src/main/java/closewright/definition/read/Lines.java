package closewright.definition.read;

import closewright.definition.spec.Nearest;
import closewright.definition.spec.Word;
import closewright.statement.LineItem;
import closewright.statement.Statements;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The workbook's lines, found by path: {@code Supplemental > Revenues > Data center services}. Steps may be left out as
 * long as one line only is meant; case, trailing colons and runs of blanks do not count.
 */
public final class Lines {

    private static final String STEP = " > ";

    private final List<LineItem> items;

    public Lines(Statements statements) {
        this.items = statements.items();
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
        int steps = path.split(STEP, -1).length;
        return items.stream().map(item -> end(item.id(), steps)).distinct().toList();
    }

    private static String end(String id, int steps) {
        List<String> all = List.of(id.split(STEP, -1));
        return String.join(STEP, all.subList(Math.max(0, all.size() - steps), all.size()));
    }

    /** The line of exactly that path, else all whose path holds the steps in order and ends in the last one. */
    private List<LineItem> find(String path) {
        List<String> steps = steps(path);
        List<LineItem> exact =
                items.stream().filter(item -> steps(item.id()).equals(steps)).toList();
        return exact.isEmpty()
                ? items.stream()
                        .filter(item -> leadsTo(steps, steps(item.id())))
                        .toList()
                : exact;
    }

    private static boolean leadsTo(List<String> steps, List<String> path) {
        if (!path.get(path.size() - 1).equals(steps.get(steps.size() - 1))) {
            return false;
        }
        int next = 0;
        for (String step : path) {
            if (next < steps.size() && step.equals(steps.get(next))) {
                next++;
            }
        }
        return next == steps.size();
    }

    private static List<String> steps(String path) {
        return Arrays.stream(path.split(STEP))
                .map(step -> step.strip()
                        .replaceFirst(":$", "")
                        .replaceAll("\\s+", " ")
                        .toLowerCase(Locale.ROOT))
                .toList();
    }
}
