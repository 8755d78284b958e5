package closewright.report.tables;

import closewright.calculation.formula.Evaluator;
import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Formula.Constant;
import closewright.calculation.formula.Formula.Growth;
import closewright.calculation.formula.Formula.Product;
import closewright.calculation.formula.Formula.Rounded;
import closewright.calculation.formula.Outcome;
import closewright.calculation.formula.QuarterFromYearToDate;
import closewright.period.Period;
import closewright.report.Conventions;
import closewright.report.Format;
import closewright.report.Table;
import closewright.report.TableCell;
import closewright.report.plan.ColumnPlan;
import closewright.report.plan.Quantity;
import closewright.report.plan.RowPlan;
import closewright.report.plan.TableFrame;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.util.List;

/** Makes tables of figures: rows of quantities against columns of periods and changes. */
public final class TableMaker implements ColumnPlan.Cells {

    private static final BigDecimal BASIS_POINTS_OF_ONE = BigDecimal.valueOf(10_000);

    private final Figures figures;
    private final Evaluator evaluator;
    private final QuarterFromYearToDate quarters;
    private final Conventions conventions;

    public TableMaker(Figures figures, Conventions conventions) {
        this.figures = figures;
        this.evaluator = new Evaluator(figures);
        this.quarters = new QuarterFromYearToDate(figures);
        this.conventions = conventions;
    }

    public Table table(TableFrame frame, List<ColumnPlan> columns, List<RowPlan> rows) {
        List<Table.Row> made = rows.stream().map(row -> row(row, columns)).toList();
        List<Table.Row> signed = CurrencySigns.place(made, columns.size());
        return new Table(
                frame.id(),
                frame.sheet(),
                frame.title(),
                frame.unitLine(),
                columns.stream().map(ColumnPlan::column).toList(),
                signed,
                TokenNotes.under(signed, frame.notes()));
    }

    private Table.Row row(RowPlan plan, List<ColumnPlan> columns) {
        List<TableCell> cells = plan.quantity()
                .map(quantity -> columns.stream()
                        .map(column -> column.cell(quantity, this))
                        .toList())
                .orElse(List.of());
        return new Table.Row(plan.kind(), plan.indent(), plan.label(), plan.note(), cells).as(plan.role());
    }

    @Override
    public TableCell figure(Quantity quantity, Period period) {
        Formula formula = at(quantity, period);
        return isBlank(formula)
                ? new TableCell.Empty()
                : new TableCell.Figure(formula, formula.fold(evaluator), format(quantity), quantity.currency());
    }

    /** A figure of any formula, its quarters derived where they are not reported. */
    public TableCell.Figure evaluated(Formula formula, Format format, String currency) {
        Formula derived = formula.fold(quarters);
        return new TableCell.Figure(derived, derived.fold(evaluator), format, currency);
    }

    /** The quantity's formula, its quarters derived from year-to-date figures where they are not reported. */
    private Formula at(Quantity quantity, Period period) {
        return quantity.at(period).fold(quarters);
    }

    private boolean isBlank(Formula formula) {
        return formula.reported()
                .filter(figure -> figures.find(figure.item(), figure.period()).isEmpty())
                .isPresent();
    }

    private Format format(Quantity quantity) {
        return quantity.kind() == Unit.Kind.PERCENT ? conventions.margin() : Format.number(quantity.decimals());
    }

    @Override
    public TableCell change(Quantity quantity, Period current, Period prior) {
        Formula now = at(quantity, current);
        Formula before = at(quantity, prior);
        if (isBlank(now) && isBlank(before)) {
            return new TableCell.Empty();
        }
        boolean margin = quantity.kind() == Unit.Kind.PERCENT;
        Formula change = margin ? basisPoints(now, before) : new Growth(now, before);
        Outcome outcome = change.fold(evaluator);
        return new TableCell.Figure(change, outcome, margin ? conventions.marginChange() : conventions.growth(), "");
    }

    private Formula basisPoints(Formula now, Formula before) {
        return new Product(Formula.difference(margin(now), margin(before)), new Constant(BASIS_POINTS_OF_ONE));
    }

    private Formula margin(Formula margin) {
        return conventions.basisPoints() == Conventions.BasisPoints.EXACT
                ? margin
                : new Rounded(margin, conventions.marginDecimals() + 2);
    }
}
