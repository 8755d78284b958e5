package closewright.statement;

import java.util.List;
import java.util.stream.Stream;

/**
 * The way to a line: sheet, headings, label. It is found by its steps.
 *
 * @param id unique in a workbook
 * @param headings as displayed, outermost first
 * @param steps as they are compared: case, trailing colons and runs of blanks do not count
 */
public record LinePath(String id, List<String> headings, Label label, List<String> steps) {

    private static final String STEP = " > ";

    public LinePath {
        headings = List.copyOf(headings);
        steps = List.copyOf(steps);
    }

    public LinePath(String id, List<String> headings, Label label) {
        this(id, headings, label, steps(id));
    }

    /** One text of several steps. */
    public static String join(Stream<String> steps) {
        return String.join(STEP, steps.toList());
    }

    /** The steps of a path as it is written, as they are compared. */
    public static List<String> steps(String path) {
        return written(path).stream().map(Label::plain).toList();
    }

    private static List<String> written(String path) {
        return List.of(path.split(STEP, -1));
    }

    /** The last so many steps as they are written; all where there are no more. */
    public String end(int count) {
        List<String> all = written(id);
        return join(all.stream().skip(Math.max(0, all.size() - count)));
    }

    public String last() {
        return steps.get(steps.size() - 1);
    }

    public boolean is(List<String> others) {
        return steps.equals(others);
    }

    /** Whether the path holds the steps in order and ends in the last one. */
    public boolean endsIn(List<String> others) {
        int next = 0;
        for (String step : steps) {
            if (next < others.size() && step.equals(others.get(next))) {
                next++;
            }
        }
        return next == others.size() && last().equals(others.get(others.size() - 1));
    }

    @Override
    public String toString() {
        return id;
    }
}
