package closewright.report.tables;

import closewright.report.Table;
import closewright.report.TableCell;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the currency sign stands in a column: on its first amount, on amounts with a double rule, and on the first
 * amount after a double rule. Other figures are stripped of theirs.
 */
public final class CurrencySigns {

    private final boolean[] due;

    private CurrencySigns(int columns) {
        due = new boolean[columns];
        java.util.Arrays.fill(due, true);
    }

    static List<Table.Row> place(List<Table.Row> rows, int columns) {
        CurrencySigns signs = new CurrencySigns(columns);
        return rows.stream().map(signs::row).toList();
    }

    private Table.Row row(Table.Row row) {
        boolean total = row.kind() == Table.RowKind.TOTAL;
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            TableCell cell = row.cells().get(i);
            int column = i;
            cells.add(cell.figure().map(figure -> cell(figure, column, total)).orElse(cell));
        }
        return row.with(cells);
    }

    private TableCell cell(TableCell.Figure figure, int column, boolean total) {
        if (figure.currency().isEmpty()) {
            return figure;
        }
        boolean shown = due[column] || total;
        due[column] = total;
        return shown ? figure : figure.withCurrency("");
    }
}
