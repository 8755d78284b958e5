package closewright.report.review;

import closewright.calculation.checks.Check;
import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Items;
import closewright.report.Checklist;
import closewright.report.Evidence;
import closewright.report.Review;
import closewright.report.Table;
import closewright.report.plan.ColumnPlan;
import closewright.report.plan.ReportPlan;
import closewright.report.plan.ReportPlan.TablePlan;
import closewright.report.tables.PriorTable;
import closewright.statement.Finding;
import closewright.statement.LineItem;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes what a reviewer works with: earlier figures as issued, the flux review, the close checklist. */
public final class ReviewMaker {

    private final Evidence evidence;
    private final ReportPlan plan;
    private final Figures figures;

    public ReviewMaker(Evidence evidence, ReportPlan plan, Figures figures) {
        this.evidence = evidence;
        this.plan = plan;
        this.figures = figures;
    }

    /** @param findings by what they are about, in order */
    public Review review(List<Check.Result> results, Map<String, List<Finding>> findings) {
        SignOffBook signOffs = new SignOffBook(evidence.returned());
        Optional<Table> flux = new FluxTable(figures, plan, signOffs).table(shown());
        Checklist checklist = ChecklistMaker.make(
                results,
                findings,
                flux,
                new ChecklistMaker.Signing(plan.review().manual(), signOffs));
        return new Review(
                PriorTable.of(evidence.statements(), evidence.prior()),
                flux,
                Optional.of(ChecklistTable.of(checklist)),
                Optional.of(ChecklistTable.printed(checklist)),
                Optional.of(checklist));
    }

    /** The statements that the tables of the pack show lines of. */
    private List<Statement> shown() {
        Set<String> lines = plan.tables().stream()
                .flatMap(table -> lines(table).stream())
                .map(LineItem::id)
                .collect(Collectors.toSet());
        Statements statements = evidence.statements();
        return statements.all().stream()
                .filter(statement -> statement.facts().stream()
                        .anyMatch(fact -> lines.contains(fact.item().id())))
                .toList();
    }

    private static List<LineItem> lines(TablePlan table) {
        Optional<ColumnPlan.Of> column = table.columns().stream()
                .filter(ColumnPlan.Of.class::isInstance)
                .map(ColumnPlan.Of.class::cast)
                .findFirst();
        return column.stream()
                .flatMap(at -> table.rows().stream()
                        .flatMap(row -> row.quantity().stream())
                        .flatMap(quantity -> quantity.at(at.period()).fold(new Items()).stream()))
                .toList();
    }
}
