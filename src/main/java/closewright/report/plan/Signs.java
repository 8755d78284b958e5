package closewright.report.plan;

import closewright.statement.Concept;
import closewright.statement.Fact;
import closewright.statement.LineItem;
import closewright.statement.Statement;
import java.util.List;

/** Workbooks show costs as positive or as negative figures: how a line counts, from the signs of its figures. */
public final class Signs {

    private Signs() {}

    /** What an expense is multiplied by to be added back to income: 1 where it is shown as a positive figure. */
    public static int ofExpense(Statement statement, LineItem item) {
        return mostlyNegative(statement, item) && costsAreNegative(statement) ? -1 : 1;
    }

    /** What a payment is multiplied by to reduce a cash flow: 1 where it is shown as a negative figure. */
    public static int ofOutflow(Statement statement, LineItem item) {
        return mostlyNegative(statement, item) ? 1 : -1;
    }

    /** Whether the statement shows its costs as negative figures: the cost of revenue tells, else all lines do. */
    private static boolean costsAreNegative(Statement statement) {
        List<Fact> costs = statement.facts().stream()
                .filter(fact ->
                        fact.item().is(Concept.COST_OF_REVENUE) || fact.item().is(Concept.OPERATING_EXPENSES))
                .toList();
        return costs.isEmpty() || costs.stream().anyMatch(fact -> fact.value().signum() < 0);
    }

    private static boolean mostlyNegative(Statement statement, LineItem item) {
        int sign = statement.facts().stream()
                .filter(fact -> fact.item().id().equals(item.id()))
                .mapToInt(fact -> fact.value().signum())
                .sum();
        return sign < 0;
    }
}
