package closewright.excel.sheets;

import closewright.excel.draft.CellReference;
import closewright.report.Report;
import closewright.report.Table;
import closewright.report.TableCell;
import closewright.statement.SourceCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where the figures of earlier workbooks stand in the updated one. */
final class IssuedPlaces {

    private IssuedPlaces() {}

    /** @param prefix the name of a table's sheet as it stands in a formula */
    static Map<SourceCell, CellReference> of(Report report, Function<Table, String> prefix) {
        Optional<Table> prior = report.review().prior();
        Map<SourceCell, CellReference> places = new HashMap<>();
        prior.ifPresent(table -> fill(table, prefix.apply(table), places));
        return places;
    }

    private static void fill(Table table, String prefix, Map<SourceCell, CellReference> places) {
        int first = TableSheet.firstBodyRow(table);
        for (int row = 0; row < table.rows().size(); row++) {
            List<TableCell> cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                CellReference place = new CellReference(prefix, first + row, column + 1);
                cells.get(column)
                        .issued()
                        .ifPresent(issued -> places.put(issued.fact().source(), place));
            }
        }
    }
}
