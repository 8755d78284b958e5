package closewright.pdf.table;

import closewright.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Parts a table that is too wide for any page into tables of the same rows and fewer columns: where a group of columns
 * ends if that leaves no part much narrower than the page, else into parts of about the same width.
 *
 * @param fits whether a table can be set across a page
 * @param fitsWell whether it can be in type that is easy to read
 */
record ColumnParts(Predicate<MeasuredTable> fits, Predicate<MeasuredTable> fitsWell) {

    List<MeasuredTable> of(MeasuredTable table) {
        return table.columns().size() <= 1 || fits.test(table) ? List.of(table) : named(parts(table), table.table());
    }

    private List<MeasuredTable> parts(MeasuredTable table) {
        List<MeasuredTable> parts = new ArrayList<>();
        int from = 0;
        while (from < table.columns().size()) {
            int to = end(table, from);
            parts.add(table.part(from, to));
            from = to;
        }
        return parts;
    }

    private int end(MeasuredTable table, int from) {
        int most = most(table, from);
        int all = table.columns().size();
        if (most == all) {
            return all;
        }
        for (int to = most; to > from + (most - from) / 2; to--) {
            if (groupEnds(table.table(), to)) {
                return to;
            }
        }
        int pieces = (all - from + most - from - 1) / (most - from);
        return from + (all - from + pieces - 1) / pieces;
    }

    /** The furthest column up to which the columns from one on fit. */
    private int most(MeasuredTable table, int from) {
        int to = from + 1;
        while (to < table.columns().size() && fitsWell.test(table.part(from, to + 1))) {
            to++;
        }
        return to;
    }

    /** Whether another spanned heading begins with a column. */
    private static boolean groupEnds(Table table, int column) {
        List<String> before = table.columns().get(column - 1).heading();
        List<String> after = table.columns().get(column).heading();
        return before.size() > 1 && !before.get(0).equals(after.get(0));
    }

    private static List<MeasuredTable> named(List<MeasuredTable> parts, Table table) {
        List<MeasuredTable> named = new ArrayList<>();
        for (MeasuredTable part : parts) {
            int number = named.size() + 1;
            named.add(part.named(
                    table.id() + "-part-" + number,
                    table.title() + " (part " + number + " of " + parts.size() + ")",
                    number == parts.size()));
        }
        return named;
    }
}
