package closewright.excel.draft;

import closewright.report.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table that can be folded away: lines above the total that they add up to; in a table without totals the
 * rows under each heading.
 *
 * @param rows indexes of rows of the table
 * @param below whether the total stands below its lines
 */
public record Outline(List<Integer> rows, boolean below) {

    private static final int FEWEST = 2;

    public static Outline of(Table table) {
        boolean figures = table.columns().stream().anyMatch(column -> column.kind() == Table.ColumnKind.FIGURES);
        boolean totals = table.rows().stream().anyMatch(Outline::isTotal);
        if (!figures) {
            return new Outline(List.of(), true);
        }
        return new Outline(totals ? aboveTotals(table.rows()) : underHeadings(table.rows()), totals);
    }

    private static boolean isTotal(Table.Row row) {
        return row.kind() == Table.RowKind.SUBTOTAL || row.kind() == Table.RowKind.TOTAL;
    }

    private static List<Integer> aboveTotals(List<Table.Row> rows) {
        List<Integer> folded = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).kind() == Table.RowKind.ITEM) {
                run.add(i);
                continue;
            }
            if (isTotal(rows.get(i)) && run.size() >= FEWEST) {
                folded.addAll(run);
            }
            run.clear();
        }
        return folded;
    }

    private static List<Integer> underHeadings(List<Table.Row> rows) {
        List<Integer> folded = new ArrayList<>();
        boolean under = false;
        for (int i = 0; i < rows.size(); i++) {
            boolean heading = rows.get(i).kind() == Table.RowKind.HEADING;
            if (under && !heading) {
                folded.add(i);
            }
            under |= heading;
        }
        return folded;
    }
}
