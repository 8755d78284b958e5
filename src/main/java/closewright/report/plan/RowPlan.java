package closewright.report.plan;

import closewright.report.Table.RowKind;
import closewright.report.Table.RowRole;
import java.util.Optional;

/**
 * A row before its figures are known.
 *
 * @param note the mark of the note that explains it
 * @param quantity what it shows; empty for a heading or a space
 */
public record RowPlan(
        RowKind kind, RowRole role, int indent, String label, Optional<String> note, Optional<Quantity> quantity) {

    public RowPlan(RowKind kind, int indent, String label, Optional<String> note, Optional<Quantity> quantity) {
        this(kind, RowRole.PLAIN, indent, label, note, quantity);
    }

    /** The same row in another role. */
    public RowPlan as(RowRole other) {
        return new RowPlan(kind, other, indent, label, note, quantity);
    }

    /** The same row so many steps further in. */
    public RowPlan indented(int steps) {
        return new RowPlan(kind, role, indent + steps, label, note, quantity);
    }

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
