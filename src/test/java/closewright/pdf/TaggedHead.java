package closewright.pdf;

import java.util.ArrayList;
import java.util.List;

/** Reads a table's headings back: which stand over which column, by their spans. */
final class TaggedHead {

    private final List<List<String>> columns = new ArrayList<>();
    private final List<Integer> filledTo = new ArrayList<>();

    private TaggedHead() {}

    /** For each column of figures what stands over it, top first. */
    static List<List<String>> headings(TagTree.Node head) {
        TaggedHead reader = new TaggedHead();
        for (int level = 0; level < head.kids().size(); level++) {
            reader.level(head.kids().get(level), level);
        }
        return reader.columns.subList(1, reader.columns.size());
    }

    private void level(TagTree.Node row, int level) {
        int column = 0;
        for (TagTree.Node cell : row.kids()) {
            for (int i = 0; i < cell.span("ColSpan"); i++) {
                column = free(column, level);
                columns.get(column).add(cell.text());
                filledTo.set(column, level + cell.span("RowSpan"));
                column++;
            }
        }
    }

    /** The next column from one on that no heading of an upper level fills. */
    private int free(int from, int level) {
        int column = from;
        while (column < columns.size() && filledTo.get(column) > level) {
            column++;
        }
        if (column == columns.size() && level == 0) {
            columns.add(new ArrayList<>());
            filledTo.add(0);
        }
        return column;
    }
}
