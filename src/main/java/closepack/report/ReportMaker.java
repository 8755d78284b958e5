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
        FrontMaker.Made front = new FrontMaker(maker, results).front(plan.front());
        List<Finding> findings = Stream.of(
                        statements.findings(),
                        Omissions.of(statements),
                        NonGaapReview.findings(plan.tables(), figures),
                        front.findings())
                .flatMap(List::stream)
                .toList();
        TickMarks marks =
                new TickMarks(results, figures, plan.front().settings().tickMarks());
        Derivations.Made tables = Derivations.of(
                tables(plan, maker, marks), figures, statements.source().name());
        return new Report(
                plan.company(),
                plan.title(),
                plan.subtitle(),
                statements.source(),
                figures,
                tables.tables(),
                ChecksTable.of(results),
                AboutTable.of(statements.source(), version, plan.conventions(), findings)
                        .followedBy(marks.coverage(tables.tables())),
                results,
                findings,
                front.front().with(ChecksTable.folded(results), tables.appendix()));
    }

    private static List<Table> tables(ReportPlan plan, TableMaker maker, TickMarks marks) {
        return plan.tables().stream()
                .map(table -> maker.table(table.frame(), table.columns(), table.rows()))
                .map(marks::on)
                .toList();
    }
}
