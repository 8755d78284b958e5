package closewright.report;

import java.util.List;

/** What a state in words rests on, so that it follows when somebody changes a cell of the workbook. */
public sealed interface Status {

    /**
     * The gravest state of some checks.
     *
     * @param rows of the table of checks, from 0
     */
    record OfChecks(List<Integer> rows) implements Status {
        public OfChecks {
            rows = List.copyOf(rows);
        }
    }

    /** Whether all lines that the flux review calls out are explained. */
    record OfFlux() implements Status {}

    /** Who has signed, from the entries of the row; what is void is so as long as its words stay what they are. */
    record OfSignOff(Standing standing) implements Status {}

    /**
     * Whether a line that is called out is explained, from the entries of the row.
     *
     * @param calledOut the column that tells whether it is called out
     */
    record OfExplanation(Standing standing, int calledOut) implements Status {}

    /**
     * Whether a line is called out, from the figures of the row.
     *
     * @param thresholds the columns of the amount, the percentage and the larger amount
     * @param always called out whatever the figures: the line's history tells
     */
    record OfChange(List<Compared> compared, List<Integer> thresholds, boolean always) implements Status {
        public OfChange {
            compared = List.copyOf(compared);
            thresholds = List.copyOf(thresholds);
        }
    }

    /** Columns of a row that are compared. */
    record Compared(int current, int prior, int change) {}

    /**
     * The state of the whole list.
     *
     * @param states the column of the items' states
     * @param signOffs the column of the states of their sign-offs
     * @param firstRow the first item's row of the table, from 0
     * @param lastRow the last item's
     * @param items how many there are
     */
    record Overall(int states, int signOffs, int firstRow, int lastRow, int items) implements Status {}
}
