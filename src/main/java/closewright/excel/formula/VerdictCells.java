package closewright.excel.formula;

import closewright.calculation.formula.Input;
import java.util.List;

/** Where the inputs of a verdict stand, as a formula refers to them. */
public interface VerdictCells {

    /** The cell of a figure, and whether it may hold a token instead. */
    FormulaText number(Input.Measure input);

    String words(Input.Words input);

    /** The ranges that hold the states, one at least. */
    List<String> states(Input.States input);
}
