package closewright.pdf.table;

import closewright.report.Table.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts a long table into pages: headings stay with what they head, sums with what they sum, notes stand on every page
 * that refers to them and the general ones on the last.
 */
final class PageBreaks {

    /** Between the last row and the first note, in points. */
    static final double BEFORE_NOTES = 7;

    /** A page may be left this empty, as a share of its room, for a better break. */
    private static final double SLACK = 0.4;

    private final List<RowBox> rows;
    private final List<NoteBox> notes;
    private final double firstRoom;
    private final double nextRoom;

    /**
     * @param firstRoom for rows and notes on the first page, in points
     * @param nextRoom on every further page
     */
    PageBreaks(List<RowBox> rows, List<NoteBox> notes, double firstRoom, double nextRoom) {
        this.rows = rows;
        this.notes = notes;
        this.firstRoom = firstRoom;
        this.nextRoom = nextRoom;
    }

    List<TablePage> pages() {
        List<TablePage> pages = new ArrayList<>();
        int from = 0;
        do {
            int to = end(from, pages.isEmpty() ? firstRoom : nextRoom);
            pages.add(new TablePage(rows.subList(from, to), notes(from, to)));
            from = afterSpace(to);
        } while (from < rows.size());
        return withOverflow(pages);
    }

    private int afterSpace(int row) {
        int next = row;
        while (next < rows.size() && rows.get(next).is(RowKind.SPACE)) {
            next++;
        }
        return next;
    }

    /** The row that begins the next page. */
    private int end(int from, double room) {
        int most = from;
        while (most < rows.size() && height(from, most + 1) <= room) {
            most++;
        }
        if (most == rows.size()) {
            return most;
        }
        int least = from + 1;
        int limit = Math.max(most, least);
        return IntStream.rangeClosed(least, limit)
                .filter(row -> quality(row) > 0 && (row == limit || height(from, row) >= room * (1 - SLACK)))
                .boxed()
                .max(java.util.Comparator.comparingInt(this::quality).thenComparingInt(row -> row))
                .orElseGet(() -> lastAllowed(least, limit));
    }

    private int lastAllowed(int least, int limit) {
        return IntStream.rangeClosed(least, limit)
                .filter(row -> quality(row) > 0)
                .max()
                .orElse(limit);
    }

    /** How good it is to begin a page with a row: 0 is not allowed. */
    private int quality(int row) {
        RowBox before = rows.get(row - 1);
        RowBox after = rows.get(row);
        if (before.is(RowKind.HEADING) || after.isSum()) {
            return 0;
        }
        if (before.is(RowKind.SPACE) || after.is(RowKind.SPACE)) {
            return after.is(RowKind.SPACE)
                            && row + 1 < rows.size()
                            && rows.get(row + 1).isSum()
                    ? 0
                    : 4;
        }
        return after.is(RowKind.HEADING) ? 3 : before.isSum() ? 2 : 1;
    }

    private double height(int from, int to) {
        double height =
                rows.subList(from, to).stream().mapToDouble(RowBox::height).sum();
        double below = notes(from, to).stream().mapToDouble(NoteBox::height).sum();
        return height + (below == 0 ? 0 : BEFORE_NOTES + below);
    }

    private List<NoteBox> notes(int from, int to) {
        boolean last = to == rows.size();
        return notes.stream()
                .filter(note -> (last && isForLastPage(note)) || isUsed(note, from, to))
                .toList();
    }

    /** General notes, unless they would fill most of a page, and notes that no row refers to. */
    private boolean isForLastPage(NoteBox note) {
        return note.isGeneral() ? !generalOverflows() : !isUsed(note, 0, rows.size());
    }

    private boolean isUsed(NoteBox note, int from, int to) {
        return !note.isGeneral()
                && rows.subList(from, to).stream()
                        .anyMatch(row -> row.row()
                                .note()
                                .filter(note.note().mark()::equals)
                                .isPresent());
    }

    private boolean generalOverflows() {
        return notes.stream()
                        .filter(NoteBox::isGeneral)
                        .mapToDouble(NoteBox::height)
                        .sum()
                > nextRoom / 2;
    }

    private List<TablePage> withOverflow(List<TablePage> pages) {
        List<NoteBox> page = new ArrayList<>();
        double height = 0;
        for (NoteBox note : notes) {
            if (note.isGeneral() && generalOverflows()) {
                if (height + note.height() > nextRoom && !page.isEmpty()) {
                    pages.add(new TablePage(List.of(), page));
                    page = new ArrayList<>();
                    height = 0;
                }
                page.add(note);
                height += note.height();
            }
        }
        if (!page.isEmpty()) {
            pages.add(new TablePage(List.of(), page));
        }
        return pages;
    }
}
