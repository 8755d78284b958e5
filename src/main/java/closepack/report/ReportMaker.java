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
        return make(Evidence.of(statements), plan, version);
    }

    /** @param version Closepack's own, named in the report */
    public static Report make(Evidence evidence, ReportPlan plan, String version) {
        Figures figures = evidence.figures();
        TableMaker maker = new TableMaker(figures, plan.conventions());
        List<Check.Result> results = results(evidence, plan, figures);
        List<Finding> findings = findings(evidence, plan, figures);
        Statements statements = evidence.statements();
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
                new FrontMaker(maker, results).front(plan.front()),
                new ReviewMaker(evidence, plan, figures).review(results),
                TrendTable.of(plan, figures, maker));
    }

    private static List<Check.Result> results(Evidence evidence, ReportPlan plan, Figures figures) {
        List<Check> checks = Stream.of(
                        Rule.all(evidence.statements()),
                        evidence.prior().comparatives(evidence.statements()),
                        plan.checks())
                .flatMap(List::stream)
                .toList();
        return Suspects.named(checks.stream().map(check -> check.run(figures)).toList(), figures);
    }

    private static List<Finding> findings(Evidence evidence, ReportPlan plan, Figures figures) {
        return Stream.of(
                        evidence.statements().findings(),
                        evidence.prior().findings(),
                        Omissions.of(evidence.statements()),
                        NonGaapReview.findings(plan.tables(), figures))
                .flatMap(List::stream)
                .toList();
    }
}
