package closewright.report.standard;

import closewright.calculation.formula.Formula.Weighted;
import closewright.report.Table.RowKind;
import closewright.report.plan.KeyFigurePlan;
import closewright.report.plan.LineCombination;
import closewright.report.plan.Quantity;
import closewright.report.plan.RowPlan;
import closewright.report.plan.Signs;
import closewright.report.plan.Timeline;
import closewright.statement.Concept;
import closewright.statement.LineItem;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Revenue, profits and their margins, EBITDA and free cash flow, as far as a workbook's lines are recognised. */
final class StandardMeasures {

    private static final List<Profit> PROFITS = List.of(
            new Profit(Concept.GROSS_PROFIT, "Gross margin"),
            new Profit(Concept.OPERATING_INCOME, "Operating margin"),
            new Profit(Concept.NET_INCOME, "Net margin"));

    private final Statements statements;

    StandardMeasures(Statements statements) {
        this.statements = statements;
    }

    /** A profit and what it is called as a share of revenue. */
    private record Profit(Concept concept, String margin) {}

    /** The key figures of a statement's periods; empty where its lines are not recognised. */
    List<RowPlan> rows(Statement statement) {
        return switch (statement.kind()) {
            case INCOME ->
                find(statement, Concept.REVENUE)
                        .map(revenue -> income(statement, revenue))
                        .orElse(List.of());
            case CASH_FLOW -> freeCashFlow(statement);
            default -> List.of();
        };
    }

    /** Revenue, profits, EBITDA, then their margins. */
    private List<RowPlan> income(Statement statement, LineItem revenue) {
        List<RowPlan> figures = new ArrayList<>();
        List<RowPlan> margins = new ArrayList<>();
        for (Profit profit : PROFITS) {
            find(statement, profit.concept()).ifPresent(item -> {
                figures.add(row(item.label(), new Quantity.Line(item)));
                margins.add(row(profit.margin(), LineCombination.ratio(item, revenue)));
            });
        }
        if (figures.isEmpty()) {
            return List.of();
        }
        figures.add(0, row(revenue.label(), new Quantity.Line(revenue)));
        ebitda(statement).ifPresent(ebitda -> {
            figures.add(row("EBITDA (non-GAAP)", ebitda));
            margins.add(row("EBITDA margin (non-GAAP)", new LineCombination(ebitda.parts(), Optional.of(revenue))));
        });
        figures.addAll(margins);
        return figures;
    }

    /**
     * Net income before interest, taxes, depreciation and amortization: the literal definition, where each of them is
     * known (SEC, C&DI 103.01).
     */
    private Optional<LineCombination> ebitda(Statement statement) {
        List<Weighted<LineItem>> parts = new ArrayList<>();
        find(statement, Concept.NET_INCOME).ifPresent(item -> parts.add(new Weighted<>(1, item)));
        find(statement, Concept.INCOME_TAX)
                .ifPresent(item -> parts.add(new Weighted<>(Signs.ofExpense(statement, item), item)));
        find(statement, Concept.INTEREST_EXPENSE)
                .ifPresent(item -> parts.add(new Weighted<>(Signs.ofExpense(statement, item), item)));
        depreciation(statement).ifPresent(item -> parts.add(new Weighted<>(1, item)));
        return parts.size() == 4 ? Optional.of(new LineCombination(parts, Optional.empty())) : Optional.empty();
    }

    /** All depreciation and amortization stands on the cash flow; on operations often only a part of it. */
    private Optional<LineItem> depreciation(Statement income) {
        return statements.all().stream()
                .filter(statement -> statement.kind() == Statement.Kind.CASH_FLOW)
                .filter(statement -> samePeriods(statement, income))
                .flatMap(statement -> find(statement, Concept.DEPRECIATION_AMORTIZATION).stream())
                .findFirst();
    }

    private static boolean samePeriods(Statement one, Statement other) {
        return one.columns().stream()
                .map(Statement.Column::period)
                .anyMatch(period -> other.columns().stream()
                        .anyMatch(column -> column.period().equals(period)));
    }

    private List<RowPlan> freeCashFlow(Statement statement) {
        Optional<LineItem> operating = find(statement, Concept.OPERATING_CASH_FLOW);
        Optional<LineItem> capital = find(statement, Concept.CAPITAL_EXPENDITURES);
        if (operating.isEmpty() || capital.isEmpty()) {
            return List.of();
        }
        LineCombination free = new LineCombination(
                List.of(
                        new Weighted<>(1, operating.get()),
                        new Weighted<>(Signs.ofOutflow(statement, capital.get()), capital.get())),
                Optional.empty());
        return List.of(
                row(operating.get().label(), new Quantity.Line(operating.get())),
                row(capital.get().label(), new Quantity.Line(capital.get())),
                RowPlan.of(RowKind.TOTAL, 0, "Free cash flow (non-GAAP)", free));
    }

    /** The figures that a company is judged by, with their margins; empty where its lines are not recognised. */
    List<KeyFigurePlan> keyFigures(Statement statement, Timeline timeline) {
        Optional<LineItem> revenue = find(statement, Concept.REVENUE);
        List<KeyFigurePlan> plans = new ArrayList<>();
        revenue.ifPresent(item -> plans.add(KeyFigurePlan.of(item.label(), new Quantity.Line(item), timeline)));
        for (Profit profit : PROFITS) {
            find(statement, profit.concept()).ifPresent(item -> {
                KeyFigurePlan plan = KeyFigurePlan.of(item.label(), new Quantity.Line(item), timeline);
                plans.add(revenue.map(whole -> plan.withMargin(profit.margin(), LineCombination.ratio(item, whole)))
                        .orElse(plan));
            });
        }
        ebitda(statement).ifPresent(ebitda -> {
            KeyFigurePlan plan = KeyFigurePlan.of("EBITDA (non-GAAP)", ebitda, timeline);
            plans.add(revenue.map(whole -> plan.withMargin(
                            "EBITDA margin (non-GAAP)", new LineCombination(ebitda.parts(), Optional.of(whole))))
                    .orElse(plan));
        });
        return plans;
    }

    private static RowPlan row(String label, Quantity quantity) {
        return RowPlan.of(RowKind.ITEM, 0, label, quantity);
    }

    private static Optional<LineItem> find(Statement statement, Concept concept) {
        return statement.lines().stream()
                .filter(line -> !line.isHeading())
                .map(Statement.Line::item)
                .filter(item -> item.is(concept))
                .findFirst();
    }
}
