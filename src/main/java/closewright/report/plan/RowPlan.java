package closewright.report.plan;

import closewright.report.Table.RowKind;
import java.util.Optional;

/**
 * A row before its figures are known.
 *
 * @param note the mark of the note that explains it
 * @param quantity what it shows; empty for a heading or a space
 */
public record RowPlan(RowKind kind, int indent, String label, Optional<String> note, Optional<Quantity> quantity) {

    public static RowPlan heading(int indent, String label) {
        return new RowPlan(RowKind.HEADING, indent, label, Optional.empty(), Optional.empty());
    }

    public static RowPlan space() {
        return new RowPlan(RowKind.SPACE, 0, "", Optional.empty(), Optional.empty());
    }

    public static RowPlan of(RowKind kind, int indent, String label, Quantity quantity) {
        return new RowPlan(kind, indent, label, Optional.empty(), Optional.of(quantity));
    }
}
