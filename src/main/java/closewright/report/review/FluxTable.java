package closewright.report.review;

import closewright.calculation.flux.CallOut;
import closewright.calculation.flux.FluxReview;
import closewright.calculation.flux.FluxReview.Compared;
import closewright.calculation.flux.Movement;
import closewright.calculation.flux.Thresholds;
import closewright.calculation.formula.Evaluator;
import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Verdict;
import closewright.period.Period;
import closewright.report.Checklist;
import closewright.report.CloseVerdicts;
import closewright.report.Conventions;
import closewright.report.Format;
import closewright.report.PlacedVerdict;
import closewright.report.SignOffStatus;
import closewright.report.SignedFigures;
import closewright.report.Table;
import closewright.report.Table.Column;
import closewright.report.Table.ColumnKind;
import closewright.report.Table.Note;
import closewright.report.Table.Row;
import closewright.report.Table.RowKind;
import closewright.report.TableCell;
import closewright.report.plan.FluxPlan;
import closewright.report.plan.Quantity;
import closewright.report.plan.ReportPlan;
import closewright.report.standard.StandardColumns;
import closewright.statement.Concept;
import closewright.statement.Fact;
import closewright.statement.SignOff.Field;
import closewright.statement.Statement;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The flux review as a table: each line's changes, whether it is called out, and the explanation it wants. */
final class FluxTable {

    private static final String ID = "flux";

    private static final List<Column> COLUMNS = List.of(
            Column.figures("Current").holding(Movement.CURRENT),
            Column.figures("Before").holding(Movement.SINCE_BEFORE.prior()),
            Column.figures("Change").holding(Movement.SINCE_BEFORE.change()),
            change("Change %"),
            Column.figures("Year before").holding(Movement.SINCE_YEAR_BEFORE.prior()),
            Column.figures("Change").holding(Movement.SINCE_YEAR_BEFORE.change()),
            change("Change %"),
            Column.figures("Expected from"),
            Column.figures("Expected to"),
            Column.figures("Amount").holding(Thresholds.AMOUNT),
            Column.figures("Percent").holding(Thresholds.PERCENT),
            Column.figures("Larger amount").holding(Thresholds.LARGER),
            Column.text("Call-out").holding(SignOffStatus.CALLED_OUT),
            Column.text("Why"),
            Column.text("State").holding(CloseVerdicts.STATES),
            Column.text(Field.EXPLANATION.heading()).holding(SignOffStatus.typed(Field.EXPLANATION)),
            Column.text(Field.PREPARER.heading()).holding(SignOffStatus.typed(Field.PREPARER)),
            Column.text("Since signed"));

    private static final List<Note> NOTES = List.of(
            new Note(
                    "",
                    "A line is called out where it changed by the amount and the percentage, or by the larger amount alone;"
                            + " whatever its size where its sign changed, where it turned after three changes one way, and"
                            + " where it is outside the expected range."),
            new Note(
                    "",
                    "The expected range is the prediction interval of a regression on trend and season, from eight periods"
                            + " of history on; it is calculated by each run, not by the workbook."),
            new Note(
                    "",
                    "Write into the framed cells. The next run keeps it; where the figures of a line have changed since, its"
                            + " explanation is VOID: change its words, or enter the name anew with another word."));

    private final Evaluator evaluator;
    private final Figures figures;
    private final FluxPlan plan;
    private final Conventions conventions;
    private final SignOffBook signOffs;

    FluxTable(Figures figures, ReportPlan plan, SignOffBook signOffs) {
        this.evaluator = new Evaluator(figures);
        this.figures = figures;
        this.plan = plan.review().flux();
        this.conventions = plan.conventions();
        this.signOffs = signOffs;
    }

    private static Column change(String heading) {
        return new Column(List.of(heading), ColumnKind.CHANGE, false);
    }

    /** Empty where no statement has two periods to compare. */
    Optional<Table> table(List<Statement> statements) {
        Optional<BigDecimal> revenue = statements.stream()
                .flatMap(statement -> latest(statement, Concept.REVENUE).stream())
                .findFirst();
        List<Row> rows = statements.stream()
                .flatMap(statement -> rows(statement, revenue))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(ID, "CW Flux", "Flux Review", "", COLUMNS, rows, NOTES));
    }

    /** The rows that tell whether the lines are explained. */
    static PlacedVerdict.Rows explanations(Table table) {
        return new PlacedVerdict.Rows(
                ID, IntStream.range(0, table.rows().size()).boxed().toList());
    }

    /** @param revenue of the workbook, by which statements without revenue or total assets are measured */
    private Stream<Row> rows(Statement statement, Optional<BigDecimal> revenue) {
        FluxReview review = new FluxReview(statement, figures, plan.confidence());
        Optional<Compared> compared = review.compared();
        if (compared.isEmpty()) {
            return Stream.empty();
        }
        BigDecimal base = base(statement, compared.get().current(), revenue);
        Row heading = Row.heading(0, heading(statement, compared.get()));
        return Stream.concat(
                Stream.of(heading),
                review.lines(compared.get(), item -> plan.thresholds(statement, item, base)).stream()
                        .map(this::row));
    }

    private static String heading(Statement statement, Compared compared) {
        String against = Stream.of(compared.before(), compared.yearBefore())
                .flatMap(Optional::stream)
                .map(Period::caption)
                .collect(Collectors.joining(", and with "));
        return statement.sheet() + ": " + compared.current().caption() + " compared with " + against;
    }

    /** Revenue or total assets where the statement has it, else the workbook's revenue, else its largest amount. */
    private static BigDecimal base(Statement statement, Period current, Optional<BigDecimal> revenue) {
        return latest(statement, Concept.REVENUE)
                .or(() -> latest(statement, Concept.TOTAL_ASSETS))
                .or(() -> revenue)
                .orElseGet(() -> statement.facts().stream()
                        .filter(fact -> fact.period().equals(current)
                                && fact.item().unit().kind() == Unit.Kind.AMOUNT)
                        .map(fact -> fact.value().abs())
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO));
    }

    private static Optional<BigDecimal> latest(Statement statement, Concept concept) {
        return StandardColumns.latest(statement)
                .flatMap(period -> statement.facts().stream()
                        .filter(fact ->
                                fact.period().equals(period) && fact.item().is(concept))
                        .map(Fact::value)
                        .findFirst());
    }

    private Row row(FluxReview.Line line) {
        SignedFigures.Builder basis = new SignedFigures.Builder()
                .add("the current figure", line.current().fold(evaluator));
        line.before().ifPresent(formula -> basis.add("the figure before", formula.fold(evaluator)));
        line.yearBefore().ifPresent(formula -> basis.add("the figure of the year before", formula.fold(evaluator)));
        SignOffStatus standing = signOffs.standing("flux " + line.item().id(), basis.build());
        List<TableCell> cells = new ArrayList<>();
        Format format = Format.number(new Quantity.Line(line.item()).decimals());
        cells.add(figure(line.current(), format));
        cells.addAll(compared(line, line.before(), format));
        cells.addAll(compared(line, line.yearBefore(), format));
        cells.addAll(range(line, format));
        cells.addAll(thresholds(line, format));
        cells.addAll(words(line, standing));
        return new Row(RowKind.ITEM, 1, line.item().caption(), Optional.empty(), cells).signed(standing);
    }

    private List<TableCell> compared(FluxReview.Line line, Optional<Formula> prior, Format format) {
        if (prior.isEmpty()) {
            return Collections.nCopies(3, new TableCell.Empty());
        }
        return List.of(
                figure(prior.get(), format),
                figure(Formula.difference(line.current(), prior.get()), format),
                figure(new Formula.Growth(line.current(), prior.get()), conventions.growth()));
    }

    private TableCell figure(Formula formula, Format format) {
        return new TableCell.Figure(formula, formula.fold(evaluator), format, "");
    }

    private List<TableCell> range(FluxReview.Line line, Format format) {
        return line.range()
                .map(range -> List.of(
                        figure(new Formula.Constant(range.low()), format),
                        figure(new Formula.Constant(range.high()), format)))
                .orElse(Collections.nCopies(2, new TableCell.Empty()));
    }

    private List<TableCell> thresholds(FluxReview.Line line, Format format) {
        return List.of(
                figure(new Formula.Constant(line.thresholds().amount()), format),
                figure(
                        new Formula.Constant(line.thresholds().percent()),
                        Format.percent(0, conventions.negativePercent())),
                line.thresholds()
                        .larger()
                        .map(larger -> figure(new Formula.Constant(larger), format))
                        .orElse(new TableCell.Empty()));
    }

    private List<TableCell> words(FluxReview.Line line, SignOffStatus standing) {
        String calledOut = line.isCalledOut() ? Checklist.EXPLAIN : "";
        Verdict rule = line.rule()
                .map(figures -> Verdict.when(figures, Checklist.EXPLAIN).otherwise(""))
                .orElse(Verdict.word(calledOut));
        return List.of(
                new TableCell.State(calledOut, PlacedVerdict.beside(rule)),
                new TableCell.Text(
                        line.reasons().stream().sorted().map(CallOut::words).collect(Collectors.joining("; "))),
                new TableCell.State(standing.explained(calledOut), PlacedVerdict.beside(standing.explaining())),
                new TableCell.Entry(Field.EXPLANATION, standing.signOff().word(Field.EXPLANATION)),
                new TableCell.Entry(Field.PREPARER, standing.signOff().word(Field.PREPARER)),
                new TableCell.Text(standing.remark()));
    }
}
