package closewright.report.assembly;

import closewright.calculation.checks.Check;
import closewright.calculation.checks.Omissions;
import closewright.calculation.checks.Rule;
import closewright.calculation.checks.Suspects;
import closewright.calculation.checks.Workings;
import closewright.calculation.formula.Figures;
import closewright.report.Evidence;
import closewright.report.Report;
import closewright.report.Table;
import closewright.report.front.FrontMaker;
import closewright.report.plan.ReportPlan;
import closewright.report.review.NonGaapReview;
import closewright.report.review.ReviewMaker;
import closewright.report.tables.AboutTable;
import closewright.report.tables.ChecksTable;
import closewright.report.tables.Derivations;
import closewright.report.tables.TableMaker;
import closewright.report.tables.TickMarks;
import closewright.report.tables.TrendTable;
import closewright.statement.Finding;
import closewright.statement.Statements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Computes a report: its tables, the checks of any company and those of the plan, and what a reviewer works with. */
public final class ReportMaker {

    private final Evidence evidence;
    private final ReportPlan plan;
    private final Figures figures;
    private final Workings workings;
    private final TableMaker maker;
    private final List<Finding> omissions;
    private final List<Finding> nonGaap;

    private ReportMaker(Evidence evidence, ReportPlan plan) {
        this.evidence = evidence;
        this.plan = plan;
        this.figures = evidence.figures();
        this.maker = new TableMaker(figures, plan.conventions());
        this.workings = Workings.of(evidence.statements());
        this.omissions = Omissions.of(workings);
        this.nonGaap = NonGaapReview.findings(plan.tables(), figures);
    }

    /** @param version Closewright's own, named in the report */
    public static Report make(Evidence evidence, ReportPlan plan, String version) {
        return new ReportMaker(evidence, plan).report(version);
    }

    private Report report(String version) {
        Statements.Source source = evidence.statements().source();
        List<Check.Result> results = results();
        FrontMaker.Made front = new FrontMaker(maker, results).front(plan.front());
        List<Finding> findings = findings(front);
        TickMarks marks =
                new TickMarks(results, figures, plan.front().settings().tickMarks());
        Derivations.Made tables = Derivations.of(tables(marks), figures, source.name());
        Table about = AboutTable.of(evidence.statements(), version, plan.conventions(), findings)
                .followedBy(marks.coverage(tables.tables()));
        return new Report(
                new Report.Heading(plan.company(), plan.title(), plan.subtitle(), source),
                figures,
                new Report.Body(tables.tables(), ChecksTable.of(results), about, TrendTable.of(plan, figures, maker)),
                results,
                findings,
                front.front().with(ChecksTable.folded(results), tables.appendix()),
                new ReviewMaker(evidence, plan, figures).review(results, topics()));
    }

    private List<Check.Result> results() {
        List<Check> checks = Stream.of(
                        Rule.all(workings), evidence.prior().comparatives(evidence.statements()), plan.checks())
                .flatMap(List::stream)
                .toList();
        return Suspects.named(checks.stream().map(check -> check.run(figures)).toList(), figures);
    }

    /** The findings that a reviewer signs, by what they are about. */
    private Map<String, List<Finding>> topics() {
        Map<String, List<Finding>> topics = new LinkedHashMap<>();
        topics.put("Reading of the workbook", warnings(evidence.statements().findings()));
        topics.put("Formulas that leave a line out", omissions);
        topics.put("Non-GAAP measures", nonGaap);
        return topics;
    }

    private static List<Finding> warnings(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.level() == Finding.Level.WARNING)
                .toList();
    }

    private List<Finding> findings(FrontMaker.Made front) {
        return Stream.of(
                        evidence.statements().findings(),
                        evidence.prior().findings(),
                        omissions,
                        nonGaap,
                        front.findings())
                .flatMap(List::stream)
                .toList();
    }

    private List<Table> tables(TickMarks marks) {
        return plan.tables().stream()
                .map(table -> maker.table(table.frame(), table.columns(), table.rows()))
                .map(marks::on)
                .toList();
    }
}
