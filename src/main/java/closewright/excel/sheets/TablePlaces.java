package closewright.excel.sheets;

import closewright.calculation.formula.Input;
import closewright.excel.draft.CellReference;
import closewright.report.PlacedVerdict;
import closewright.report.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the tables of the report stand in the workbook.
 *
 * @param places by the table's identifier
 */
record TablePlaces(Map<String, Place> places) {

    /** More ranges of cells than this are not counted one by one. */
    private static final int MOST_RANGES = 100;

    TablePlaces {
        places = Map.copyOf(places);
    }

    /**
     * @param sheet its name as it stands in a formula, with its exclamation mark; empty for the sheet of the formula
     */
    record Place(Table table, String sheet) {

        /** The cell of a row that holds a state. */
        CellReference cell(int row, Input.States states) {
            int column = table.column(states)
                    .orElseThrow(() -> new IllegalArgumentException(table.id() + " holds no " + states.name()));
            return new CellReference(sheet, TableSheet.firstBodyRow(table) + row, column + 1);
        }
    }

    /** The same places for formulas on the sheet of a table. */
    TablePlaces from(String table) {
        Map<String, Place> near = new HashMap<>(places);
        near.computeIfPresent(table, (id, place) -> new Place(place.table(), ""));
        return new TablePlaces(near);
    }

    /** Whether rows are there that hold states, and not too scattered to be counted. */
    boolean areCountable(Input.States states, PlacedVerdict.Rows rows) {
        return Optional.ofNullable(places.get(rows.table()))
                        .filter(place -> place.table().column(states).isPresent())
                        .isPresent()
                && !rows.numbers().isEmpty()
                && runs(rows.numbers()).size() <= MOST_RANGES;
    }

    /** The states of some rows as ranges, in a formula. */
    List<String> ranges(Input.States states, PlacedVerdict.Rows rows) {
        Place place = places.get(rows.table());
        if (place == null) {
            throw new IllegalArgumentException("no sheet shows " + rows.table());
        }
        return runs(rows.numbers()).stream()
                .map(run -> place.cell(run.from(), states).to(place.cell(run.to(), states)))
                .toList();
    }

    /** Neighbouring rows, both included. */
    private record Run(int from, int to) {}

    private static List<Run> runs(List<Integer> rows) {
        List<Run> runs = new ArrayList<>();
        for (int row : rows) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).to() + 1 == row) {
                runs.set(last, new Run(runs.get(last).from(), row));
            } else {
                runs.add(new Run(row, row));
            }
        }
        return runs;
    }
}
