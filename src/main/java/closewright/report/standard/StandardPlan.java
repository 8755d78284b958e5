package closewright.report.standard;

import closewright.calculation.checks.PriorPeriods;
import closewright.calculation.formula.Evaluator;
import closewright.calculation.formula.Figures;
import closewright.period.Period;
import closewright.report.Conventions;
import closewright.report.Evidence;
import closewright.report.SheetNames;
import closewright.report.plan.BridgePlan;
import closewright.report.plan.FrontPlan;
import closewright.report.plan.KeyFigurePlan;
import closewright.report.plan.ReportPlan;
import closewright.report.plan.ReportPlan.TablePlan;
import closewright.report.plan.ReviewPlan;
import closewright.report.plan.RowPlan;
import closewright.report.plan.ShortCaption;
import closewright.report.plan.StatementPlan;
import closewright.report.plan.TableFrame;
import closewright.report.plan.Timeline;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The report of a workbook without a definition: key figures with their margins, and its statements with growth. */
public final class StandardPlan {

    /** The statements that are shown; schedules and notes only where there is none of these. */
    private static final List<Statement.Kind> PRIMARY =
            List.of(Statement.Kind.INCOME, Statement.Kind.BALANCE_SHEET, Statement.Kind.CASH_FLOW);

    private final Statements statements;
    private final SheetNames names = new SheetNames();

    private final PriorPeriods prior;

    private StandardPlan(Statements statements, PriorPeriods prior) {
        this.statements = statements.withoutHiddenVersions();
        this.prior = prior;
    }

    public static ReportPlan of(Statements statements, PriorPeriods prior) {
        return new StandardPlan(statements, prior).plan();
    }

    private ReportPlan plan() {
        List<Statement> shown = shown();
        List<TablePlan> tables = new ArrayList<>();
        shown.stream().flatMap(this::keyFigures).forEach(tables::add);
        shown.forEach(statement -> tables.add(statementTable(statement)));
        return new ReportPlan(
                statements.source().name().replaceFirst("(-updated)?\\.[A-Za-z]+$", ""),
                title(shown),
                "",
                Conventions.standard(),
                tables,
                List.of(),
                front(),
                ReviewPlan.STANDARD,
                new ShortCaption(Optional.empty()));
    }

    private FrontPlan front() {
        List<KeyFigurePlan> keyFigures = keyFigures(Evidence.of(statements, prior), new ShortCaption(Optional.empty()));
        return FrontPlan.standard(keyFigures, bridges(keyFigures));
    }

    /** Each key figure that is a measure, from the line that it starts from. */
    public static List<BridgePlan> bridges(List<KeyFigurePlan> keyFigures) {
        return keyFigures.stream()
                .filter(plan -> plan.quantity().addends().size() > 1)
                .map(plan -> new BridgePlan(
                        plan.label(), plan.quantity(), plan.timeline().current().period()))
                .toList();
    }

    /** The key figures of the first statement of operations that has some, for its latest period. */
    public static List<KeyFigurePlan> keyFigures(Evidence evidence, ShortCaption captions) {
        Statements statements = evidence.statements();
        return statements.all().stream()
                .filter(statement -> statement.kind() == Statement.Kind.INCOME)
                .flatMap(statement -> StandardColumns.latest(statement)
                        .map(period -> Timeline.upTo(period, evidence, captions))
                        .map(timeline -> new StandardMeasures(statements).keyFigures(statement, timeline))
                        .stream())
                .map(plans -> plans.stream()
                        .filter(plan -> hasFigure(plan, statements))
                        .toList())
                .filter(plans -> !plans.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether there is one for the period reported on. */
    private static boolean hasFigure(KeyFigurePlan plan, Statements statements) {
        Evaluator evaluator = new Evaluator(Figures.of(statements));
        return plan.quantity()
                .at(plan.timeline().current().period())
                .fold(evaluator)
                .isKnown();
    }

    private List<Statement> shown() {
        List<Statement> primary = PRIMARY.stream()
                .flatMap(kind -> statements.all().stream().filter(statement -> statement.kind() == kind))
                .filter(StandardPlan::hasFigures)
                .toList();
        return primary.isEmpty()
                ? statements.all().stream().filter(StandardPlan::hasFigures).toList()
                : primary;
    }

    /** The period of the first statement: "Three Months Ended June 30, 2010". */
    private static String title(List<Statement> shown) {
        return shown.stream()
                .flatMap(statement -> StandardColumns.latest(statement).stream())
                .findFirst()
                .map(Period::caption)
                .orElse("Financial");
    }

    private static boolean hasFigures(Statement statement) {
        return !statement.facts().isEmpty();
    }

    private Stream<TablePlan> keyFigures(Statement statement) {
        List<RowPlan> rows = new StandardMeasures(statements).rows(statement);
        String title = statement.kind() == Statement.Kind.CASH_FLOW ? "Free Cash Flow" : "Key Figures";
        return rows.isEmpty() ? Stream.empty() : Stream.of(table(statement, title, names.next(title), rows));
    }

    private TablePlan statementTable(Statement statement) {
        boolean named = !statement.title().equals(statement.sheet()) || statement.kind() == Statement.Kind.OTHER;
        String title = named ? statement.title() : statement.kind().caption() + " (" + statement.sheet() + ")";
        return table(statement, title, names.next(shortName(statement)), StatementPlan.rows(statement));
    }

    private TablePlan table(Statement statement, String title, String sheet, List<RowPlan> rows) {
        String id = sheet.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new TablePlan(
                new TableFrame(id, sheet, title, unitLine(statement, title), List.of()),
                StandardColumns.of(statement, prior),
                rows);
    }

    /** A title that tells the unit as well is not repeated. */
    private static String unitLine(Statement statement, String title) {
        return statement.unitLine().equals(title) ? "" : statement.unitLine();
    }

    private static String shortName(Statement statement) {
        return switch (statement.kind()) {
            case INCOME -> "Operations";
            case BALANCE_SHEET -> "Balance Sheet";
            case CASH_FLOW -> "Cash Flows";
            default -> statement.sheet();
        };
    }
}
