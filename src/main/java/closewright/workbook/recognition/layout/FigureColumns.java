package closewright.workbook.recognition.layout;

import closewright.workbook.recognition.notation.FigureText;
import closewright.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The columns of figures that a reader sees: each a run of the sheet's adjoining columns that never have two figures in
 * a row, since currency signs in cells of their own move some figures by one.
 *
 * @param runs left to right, each with its columns left to right
 */
public record FigureColumns(List<List<Integer>> runs) {

    public FigureColumns {
        runs = List.copyOf(runs);
    }

    /** @param labels the column that the figures stand right of */
    public static FigureColumns of(Sheet sheet, Collection<Integer> rows, int labels) {
        Map<Integer, Set<Integer>> filled = new TreeMap<>();
        for (int row : rows) {
            filled(sheet, row, labels)
                    .forEach(column -> filled.computeIfAbsent(column, key -> new HashSet<>())
                            .add(row));
        }
        List<List<Integer>> runs = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        int before = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Set<Integer>> column : filled.entrySet()) {
            boolean beside =
                    column.getKey() == before + 1 && column.getValue().stream().noneMatch(taken::contains);
            if (!beside) {
                runs.add(new ArrayList<>());
                taken.clear();
            }
            runs.get(runs.size() - 1).add(column.getKey());
            taken.addAll(column.getValue());
            before = column.getKey();
        }
        return new FigureColumns(runs);
    }

    /** The columns right of the labels that have a figure in a row. */
    public static NavigableSet<Integer> filled(Sheet sheet, int row, int labels) {
        NavigableSet<Integer> columns = new TreeSet<>();
        sheet.row(row).stream()
                .filter(cell -> cell.column() > labels && FigureText.of(cell).isPresent())
                .forEach(cell -> columns.add(cell.column()));
        return columns;
    }
}
