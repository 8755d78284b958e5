package closewright.report.tables;

import closewright.calculation.checks.Check;
import closewright.report.CloseVerdicts;
import closewright.report.Table;
import closewright.report.Table.Row;
import closewright.report.Table.RowKind;
import closewright.report.TableCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The groups of a table of checks with their exact results counted rather than listed. */
public final class CheckGroups {

    private final List<Row> rows = new ArrayList<>();
    private final Table checks;
    private int exact;

    private CheckGroups(Table checks) {
        this.checks = checks;
    }

    public static List<Row> folded(Table checks) {
        CheckGroups groups = new CheckGroups(checks);
        checks.rows().forEach(groups::add);
        groups.endGroup();
        return groups.rows;
    }

    private void add(Row row) {
        if (row.kind() == RowKind.HEADING) {
            endGroup();
        }
        if (isExact(row)) {
            exact++;
        } else {
            rows.add(row);
        }
    }

    private static boolean isExact(Row row) {
        return row.cells().stream().flatMap(cell -> cell.verdict().stream()).anyMatch(Check.State.FOOTS::equals);
    }

    private void endGroup() {
        if (exact > 0) {
            int last = checks.columns().size() - 1;
            List<TableCell> cells = new ArrayList<>(Collections.nCopies(last, new TableCell.Empty()));
            checks.column(CloseVerdicts.STATES)
                    .ifPresent(state -> cells.set(state, new TableCell.Verdict(Check.State.FOOTS)));
            cells.add(new TableCell.Text("each on the sheet CW Checks of the updated workbook"));
            String label = exact == 1 ? "1 check" : exact + " checks";
            rows.add(new Row(RowKind.ITEM, 1, label, Optional.empty(), cells));
        }
        exact = 0;
    }
}
