package closewright.workbook.recognition.completeness;

import closewright.statement.SourceCell;
import closewright.workbook.sheet.Cell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Columns, rows and cells in as few words as tell them. */
public final class Ranges {

    private static final int MOST_CELLS = 16;

    private Ranges() {}

    /** "column D", "columns D–H and K". */
    public static String columns(Collection<Integer> columns) {
        return words("column", columns, SourceCell::letters);
    }

    /** "row 6", "rows 6–17, 19 and 21–40", numbered as Excel does. */
    public static String rows(Collection<Integer> rows) {
        return words("row", rows, row -> String.valueOf(row + 1));
    }

    /** From the first to the last: "rows 6–40". */
    public static String span(Collection<Integer> rows) {
        TreeSet<Integer> sorted = new TreeSet<>(rows);
        String first = String.valueOf(sorted.first() + 1);
        return sorted.size() == 1 ? "row " + first : "rows " + first + "–" + (sorted.last() + 1);
    }

    /** "B6, B9 and D9"; of many the first ones and how many more. */
    public static String cells(List<Cell> cells) {
        List<String> named = cells.stream()
                .limit(MOST_CELLS)
                .map(cell -> SourceCell.letters(cell.column()) + (cell.row() + 1))
                .collect(Collectors.toCollection(ArrayList::new));
        if (cells.size() > MOST_CELLS) {
            named.add(cells.size() - MOST_CELLS + " more");
        }
        return joined(named);
    }

    private static String words(String one, Collection<Integer> places, IntFunction<String> name) {
        List<String> runs = new ArrayList<>();
        List<Integer> sorted = new ArrayList<>(new TreeSet<>(places));
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
                String first = name.apply(sorted.get(start));
                runs.add(i - 1 == start ? first : first + "–" + name.apply(sorted.get(i - 1)));
                start = i;
            }
        }
        return one + (sorted.size() > 1 ? "s " : " ") + joined(runs);
    }

    /** "A, B and C". */
    public static String joined(List<String> texts) {
        int last = texts.size() - 1;
        return last < 1
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
    }
}
