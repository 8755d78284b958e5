package closewright.report;

import closewright.calculation.formula.Input;
import closewright.calculation.formula.Verdict;
import java.util.List;
import java.util.Map;

/**
 * A verdict, and where in the report its inputs stand, so that it follows when somebody changes a cell of the workbook.
 *
 * @param beside the columns of the same row that hold figures and words
 * @param states the cells that hold states
 */
public record PlacedVerdict(Verdict verdict, Map<Input, Integer> beside, Map<Input.States, Cells> states) {

    public PlacedVerdict {
        beside = Map.copyOf(beside);
        states = Map.copyOf(states);
    }

    /** One that rests on figures and words of its row. */
    public static PlacedVerdict beside(Verdict verdict, Map<? extends Input, Integer> columns) {
        return new PlacedVerdict(verdict, Map.copyOf(columns), Map.of());
    }

    /** One that rests on the states of other cells. */
    public static PlacedVerdict over(Verdict verdict, Map<Input.States, Cells> states) {
        return new PlacedVerdict(verdict, Map.of(), states);
    }

    /** Words that only a run can change. */
    public static PlacedVerdict fixed(String text) {
        return new PlacedVerdict(Verdict.word(text), Map.of(), Map.of());
    }

    /**
     * Cells of one column of a table.
     *
     * @param table its identifier
     * @param rows of the table, from 0, upwards
     */
    public record Cells(String table, int column, List<Integer> rows) {
        public Cells {
            rows = List.copyOf(rows);
        }
    }
}
