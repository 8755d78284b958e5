package closewright.report;

import closewright.calculation.formula.Input;
import closewright.calculation.formula.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A verdict, and where in the report its inputs stand, so that it follows when somebody changes a cell of the workbook:
 * each in the column that holds it, figures and words in the row of the verdict.
 *
 * @param states the rows that hold states
 */
public record PlacedVerdict(Verdict verdict, Map<Input.States, Rows> states) {

    public PlacedVerdict {
        states = Map.copyOf(states);
    }

    /** One that rests on figures and words of its row. */
    public static PlacedVerdict beside(Verdict verdict) {
        return new PlacedVerdict(verdict, Map.of());
    }

    /** One that rests on the states of other cells. */
    public static PlacedVerdict over(Verdict verdict, Map<Input.States, Rows> states) {
        return new PlacedVerdict(verdict, states);
    }

    /** Words that only a run can change. */
    public static PlacedVerdict fixed(String text) {
        return new PlacedVerdict(Verdict.word(text), Map.of());
    }

    /** The rows that hold states. */
    public Rows rows(Input.States held) {
        return Optional.ofNullable(states.get(held))
                .orElseThrow(() -> new IllegalArgumentException("nothing tells where " + held.name() + " stand"));
    }

    /**
     * Rows of a table.
     *
     * @param table its identifier
     * @param numbers from 0, upwards
     */
    public record Rows(String table, List<Integer> numbers) {
        public Rows {
            numbers = List.copyOf(numbers);
        }
    }
}
