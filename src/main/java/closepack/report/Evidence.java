package closepack.report;

import closepack.calculation.Figures;
import closepack.calculation.PriorPeriods;
import closepack.statement.Statements;

/**
 * What a report is made from.
 *
 * @param statements as read from the workbook
 * @param prior figures of earlier workbooks
 */
public record Evidence(Statements statements, PriorPeriods prior) {

    /** A workbook by itself. */
    public static Evidence of(Statements statements) {
        return new Evidence(statements, PriorPeriods.NONE);
    }

    Figures figures() {
        return prior.with(statements);
    }
}
