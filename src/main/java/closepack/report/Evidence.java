package closepack.report;

import closepack.calculation.Figures;
import closepack.calculation.PriorPeriods;
import closepack.statement.Returned;
import closepack.statement.Statements;
import java.util.List;

/**
 * What a report is made from.
 *
 * @param statements as read from the workbook
 * @param prior figures of earlier workbooks
 * @param returned what people wrote on sheets of earlier runs
 */
public record Evidence(Statements statements, PriorPeriods prior, List<Returned> returned) {

    public Evidence {
        returned = List.copyOf(returned);
    }

    /** A workbook by itself. */
    public static Evidence of(Statements statements) {
        return new Evidence(statements, PriorPeriods.NONE, List.of());
    }

    Figures figures() {
        return prior.with(statements);
    }
}
