package closewright.workbook.recognition.rows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Follows the headings that a row stands under: by indentation, or, where there is none, up to the next total. */
public final class Headings {

    private record Open(String label, int margin, boolean indents, boolean used) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final boolean beyondTotals;

    /** @param beyondTotals whether a heading holds up to the next one, as in the details of a filing */
    public Headings(boolean beyondTotals) {
        this.beyondTotals = beyondTotals;
    }

    /** A heading; {@code nextMargin} is the margin of the line that follows it. */
    void heading(Row row, int nextMargin) {
        boolean indents = nextMargin > row.margin();
        while (!open.isEmpty() && closes(open.peek(), row, indents)) {
            open.pop();
        }
        open.push(new Open(row.label(), row.margin(), indents, false));
    }

    private static boolean closes(Open heading, Row row, boolean indents) {
        if (row.margin() != heading.margin()) {
            return row.margin() < heading.margin();
        }
        return heading.used() || heading.indents() || indents;
    }

    /** A heading, told the headings that it stands under itself. */
    public List<String> outer(Row row, int nextMargin) {
        heading(row, nextMargin);
        List<String> path = current();
        return path.subList(0, path.size() - 1);
    }

    /** The headings that are open, outermost first. */
    private List<String> current() {
        List<String> labels = new ArrayList<>();
        open.descendingIterator().forEachRemaining(heading -> labels.add(heading.label()));
        return labels;
    }

    /** The headings over a line, outermost first. */
    public List<String> over(Row row) {
        while (!open.isEmpty() && left(open.peek(), row)) {
            open.pop();
        }
        List<String> headings = new ArrayList<>();
        List<Open> used = new ArrayList<>();
        open.descendingIterator().forEachRemaining(heading -> {
            headings.add(heading.label());
            used.add(new Open(heading.label(), heading.margin(), heading.indents(), true));
        });
        open.clear();
        used.forEach(open::push);
        if (!beyondTotals && Roles.endsBlock(row)) {
            closeFlat();
        }
        return headings;
    }

    private static boolean left(Open heading, Row row) {
        return heading.indents() ? row.margin() <= heading.margin() : row.margin() < heading.margin();
    }

    private void closeFlat() {
        if (!open.isEmpty() && !open.peek().indents()) {
            open.pop();
        }
    }
}
