package closewright.excel.sheets;

import closewright.excel.draft.CellReference;
import closewright.report.PlacedVerdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
     * @param firstRow of the table's body, zero-based
     */
    record Place(String sheet, int firstRow) {

        /** A cell of the table's body. */
        CellReference cell(int row, int column) {
            return new CellReference(sheet, firstRow + row, column + 1);
        }
    }

    /** The same places for formulas on the sheet of a table. */
    TablePlaces from(String table) {
        Map<String, Place> near = new HashMap<>(places);
        near.computeIfPresent(table, (id, place) -> new Place("", place.firstRow()));
        return new TablePlaces(near);
    }

    /** Whether cells are there, and not too scattered to be counted. */
    boolean areCountable(PlacedVerdict.Cells cells) {
        return places.containsKey(cells.table())
                && !cells.rows().isEmpty()
                && runs(cells.rows()).size() <= MOST_RANGES;
    }

    /** The cells as ranges, in a formula. */
    List<String> ranges(PlacedVerdict.Cells cells) {
        Place place = places.get(cells.table());
        if (place == null) {
            throw new IllegalArgumentException("no sheet shows " + cells.table());
        }
        return runs(cells.rows()).stream()
                .map(run -> place.cell(run.from(), cells.column()).to(place.cell(run.to(), cells.column())))
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
