package closewright.report.plan;

import closewright.report.Table.RowKind;
import closewright.statement.Statement;
import closewright.statement.Statement.Line;
import java.util.List;

/** A statement as it stands on its sheet, as columns and rows of a table. */
public final class StatementPlan {

    private StatementPlan() {}

    public static List<RowPlan> rows(Statement statement) {
        return statement.lines().stream().map(StatementPlan::row).toList();
    }

    private static RowPlan row(Line line) {
        return line.isHeading()
                ? RowPlan.heading(line.indent(), line.item().label())
                : RowPlan.of(kind(line.role()), line.indent(), line.item().label(), new Quantity.Line(line.item()));
    }

    private static RowKind kind(Statement.Role role) {
        return switch (role) {
            case HEADING -> RowKind.HEADING;
            case ITEM -> RowKind.ITEM;
            case SUBTOTAL -> RowKind.SUBTOTAL;
            case TOTAL -> RowKind.TOTAL;
        };
    }
}
