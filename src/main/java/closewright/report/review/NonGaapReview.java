package closewright.report.review;

import closewright.calculation.checks.NonGaap;
import closewright.calculation.formula.Figures;
import closewright.language.Traits;
import closewright.period.Period;
import closewright.report.plan.ColumnPlan;
import closewright.report.plan.Quantity;
import closewright.report.plan.ReportPlan.TablePlan;
import closewright.statement.Finding;
import closewright.statement.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at the tables of a plan for what the rules on non-GAAP measures ask. */
public final class NonGaapReview {

    private NonGaapReview() {}

    public static List<Finding> findings(List<TablePlan> tables, Figures figures) {
        NonGaap rules = new NonGaap(figures);
        List<NonGaap.Row> all =
                tables.stream().flatMap(table -> rows(table).stream()).toList();
        return Stream.concat(
                        tables.stream()
                                .flatMap(table -> rules.findings(table.frame().title(), rows(table)).stream()),
                        rules.recurring(all).stream())
                .distinct()
                .toList();
    }

    private static NonGaap.Row row(String label, Quantity quantity, Period period) {
        return new NonGaap.Row(label, quantity.at(period), quantity.kind(), Traits.of(Label.of(label)));
    }

    private static List<NonGaap.Row> rows(TablePlan table) {
        Optional<Period> period = table.columns().stream()
                .filter(ColumnPlan.Of.class::isInstance)
                .map(column -> ((ColumnPlan.Of) column).period())
                .findFirst();
        return period.map(at -> table.rows().stream()
                        .flatMap(row -> row.quantity().map(quantity -> row(row.label(), quantity, at)).stream())
                        .toList())
                .orElse(List.of());
    }
}
