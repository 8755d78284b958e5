package closepack.report;

import closepack.calculation.Check;
import closepack.calculation.Figures;
import closepack.calculation.Omissions;
import closepack.calculation.Rule;
import closepack.calculation.Suspects;
import closepack.statement.Finding;
import closepack.statement.Statements;
import java.util.List;
import java.util.stream.Stream;

/** Computes a report: its tables, the checks of any company and those of the plan. */
public final class ReportMaker {

    private ReportMaker() {}

    /** @param version Closepack's own, named in the report */
    public static Report make(Statements statements, ReportPlan plan, String version) {
        Figures figures = Figures.of(statements);
        TableMaker maker = new TableMaker(figures, plan.conventions());
        List<Check.Result> results = Suspects.named(
                Stream.concat(Rule.all(statements).stream(), plan.checks().stream())
                        .map(check -> check.run(figures))
                        .toList(),
                figures);
        FrontMaker.Made made = new FrontMaker(maker, results).front(plan.front());
        List<Finding> findings = Stream.of(
                        statements.findings(),
                        Omissions.of(statements),
                        NonGaapReview.findings(plan.tables(), figures),
                        made.findings())
                .flatMap(List::stream)
                .toList();
        return new Report(
                plan.company(),
                plan.title(),
                plan.subtitle(),
                statements.source(),
                figures,
                plan.tables().stream()
                        .map(table -> maker.table(table.frame(), table.columns(), table.rows()))
                        .toList(),
                ChecksTable.of(results),
                AboutTable.of(statements.source(), version, plan.conventions(), findings),
                results,
                findings,
                made.front());
    }
}
