package closepack.report;

import closepack.calculation.Formula;
import closepack.report.Table.RowKind;
import closepack.statement.LineItem;
import closepack.statement.Period;
import closepack.statement.Statement;
import closepack.statement.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Revenue, profits and their margins, as far as an income statement's lines are recognised. */
final class KeyFigures {

    private static final List<Profit> PROFITS = List.of(
            new Profit("gross-profit", "Gross margin"),
            new Profit("operating-income", "Operating margin"),
            new Profit("net-income", "Net margin"));

    private KeyFigures() {}

    /** A profit and what it is called as a share of revenue. */
    private record Profit(String concept, String margin) {}

    /** Empty where the revenue or every profit is unknown. */
    static List<RowPlan> rows(Statement statement) {
        Optional<LineItem> revenue = find(statement, "revenue");
        if (statement.kind() != Statement.Kind.INCOME || revenue.isEmpty()) {
            return List.of();
        }
        List<RowPlan> figures = new ArrayList<>();
        List<RowPlan> margins = new ArrayList<>();
        for (Profit profit : PROFITS) {
            find(statement, profit.concept()).ifPresent(item -> {
                figures.add(row(item.label(), new Quantity.Line(item)));
                margins.add(row(profit.margin(), new Margin(item, revenue.get())));
            });
        }
        if (figures.isEmpty()) {
            return List.of();
        }
        figures.add(0, row(revenue.get().label(), new Quantity.Line(revenue.get())));
        figures.addAll(margins);
        return figures;
    }

    private static RowPlan row(String label, Quantity quantity) {
        return RowPlan.of(RowKind.ITEM, 0, label, quantity);
    }

    private static Optional<LineItem> find(Statement statement, String concept) {
        return statement.lines().stream()
                .filter(line -> !line.isHeading())
                .map(Statement.Line::item)
                .filter(item -> item.is(concept))
                .findFirst();
    }

    private record Margin(LineItem profit, LineItem revenue) implements Quantity {
        @Override
        public Formula at(Period period) {
            return new Formula.Ratio(new Formula.Figure(profit, period), new Formula.Figure(revenue, period));
        }

        @Override
        public Unit.Kind kind() {
            return Unit.Kind.PERCENT;
        }

        @Override
        public String currency() {
            return "";
        }

        @Override
        public int decimals() {
            return 1;
        }
    }
}
