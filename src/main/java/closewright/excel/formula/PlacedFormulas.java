package closewright.excel.formula;

import closewright.calculation.formula.Formula;
import closewright.excel.draft.CellReference;
import closewright.excel.draft.SheetCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formulas that already stand on a sheet, to be referred to by those that come after. */
public final class PlacedFormulas {

    /** @param doubtful whether the cell may hold a token instead of a number */
    private record Place(int row, int column, boolean doubtful) {

        FormulaText text() {
            CellReference cell = new CellReference("", row, column);
            return doubtful ? FormulaText.doubtfulCell(cell) : FormulaText.cell(cell);
        }
    }

    private final Map<Formula, List<Place>> places = new HashMap<>();

    public void add(Formula formula, SheetCell cell, boolean doubtful) {
        places.computeIfAbsent(formula, none -> new ArrayList<>()).add(new Place(cell.row(), cell.column(), doubtful));
    }

    /** The cell that holds the formula: of the same row if possible, then of the same column, the nearest above. */
    Optional<FormulaText> nearest(Formula formula, int row, int column) {
        Comparator<Place> farFirst = Comparator.<Place>comparingInt(place -> place.row() == row ? 1 : 0)
                .thenComparingInt(place -> place.column() == column ? 1 : 0)
                .thenComparingInt(Place::row);
        return places.getOrDefault(formula, List.of()).stream().max(farFirst).map(Place::text);
    }
}
