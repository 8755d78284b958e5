package closewright.calculation.checks;

import closewright.calculation.formula.Figures;
import closewright.calculation.sums.Grid;
import closewright.calculation.sums.Sums;
import closewright.statement.Fact;
import closewright.statement.Matrix;
import closewright.statement.Statement;

/**
 * The sums of a statement or of a matrix: its lines added up down the columns, or its columns along the rows.
 *
 * @param across whether it is columns that are added up
 */
record AddedUp(String sheet, Grid grid, Sums sums, boolean across) {

    static AddedUp of(Statement statement) {
        return of(statement.sheet(), Grid.of(statement, Figures.of(statement.facts())), false);
    }

    /** The lines of a matrix. */
    static AddedUp of(Matrix matrix) {
        return of(matrix.sheet(), Grid.of(matrix), false);
    }

    /** The columns of a matrix. */
    static AddedUp across(Matrix matrix) {
        return of(matrix.sheet(), Grid.across(matrix), true);
    }

    private static AddedUp of(String sheet, Grid grid, boolean across) {
        return new AddedUp(sheet, grid, Sums.of(grid), across);
    }

    /** What the checks of it go by. */
    String rule() {
        return across ? "across" : "footing";
    }

    /** A total, for a reader: "Revenues: Total, Three Months Ended June 30, 2010". */
    String subject(Fact total) {
        String period = total.period().isStated() ? ", " + total.period().caption() : "";
        return Footing.path(total.item()) + period + (across ? ", across" : "");
    }
}
