package closewright.workbook.recognition.rows;

import closewright.language.Phrases;
import closewright.language.Topic;
import closewright.statement.Statement;
import closewright.statement.Unit;
import closewright.workbook.sheet.CellStyle;

/** Tells totals and subtotals from items: by words, by rules over and under the figures, and by formulas. */
public final class Roles {

    private static final Phrases FINAL = Phrases.of(Topic.ROLES, "final");
    private static final Phrases SUM = Phrases.of(Topic.ROLES, "sum");
    private static final Phrases ENDS_BLOCK = Phrases.of(Topic.ROLES, "ends-block");

    private Roles() {}

    /** Whether a line closes the headings that are open over it. */
    static boolean endsBlock(Row row) {
        return ENDS_BLOCK.fit(row.name());
    }

    public static Statement.Role of(Row row, Unit unit, boolean sums) {
        if (unit.kind() == Unit.Kind.PER_SHARE) {
            return Statement.Role.ITEM;
        }
        boolean amount = unit.kind() == Unit.Kind.AMOUNT;
        boolean last = FINAL.fitSomeOf(row.name());
        if (amount && (last || ruled(row, CellStyle.Rule.DOUBLE))) {
            return Statement.Role.TOTAL;
        }
        boolean sum = sums || SUM.fit(row.name());
        return sum ? Statement.Role.SUBTOTAL : Statement.Role.ITEM;
    }

    private static boolean ruled(Row row, CellStyle.Rule rule) {
        return row.hasFigures()
                && row.figures().values().stream()
                        .allMatch(figure -> figure.cell().style().below() == rule);
    }
}
