package closewright.report;

import closewright.calculation.checks.PriorPeriods;
import closewright.calculation.formula.Figures;
import closewright.period.Period;
import closewright.statement.EarlierSignOff;
import closewright.statement.Fact;
import closewright.statement.Statements;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a report is made from.
 *
 * @param statements as read from the workbook
 * @param prior figures of earlier workbooks
 * @param returned what people wrote on sheets of earlier runs
 */
public record Evidence(Statements statements, PriorPeriods prior, List<EarlierSignOff> returned) {

    public Evidence {
        returned = List.copyOf(returned);
    }

    /** A workbook with earlier ones, nothing signed yet. */
    public static Evidence of(Statements statements, PriorPeriods prior) {
        return new Evidence(statements, prior, List.of());
    }

    /** The periods of all figures, of this workbook and of earlier ones. */
    public Stream<Period> periods() {
        return Stream.concat(
                statements.facts().stream().map(Fact::period),
                prior.issued().stream().map(one -> one.fact().period()));
    }

    /** The figures of this workbook, and of earlier ones where it has none. */
    public Figures figures() {
        return prior.with(statements);
    }
}
