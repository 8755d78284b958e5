package closewright.workbook.recognition.rows;

import closewright.statement.Statement;
import closewright.statement.Unit;
import closewright.workbook.sheet.CellStyle;
import java.util.regex.Pattern;

/** Tells totals and subtotals from items: by words, by rules over and under the figures, and by formulas. */
public final class Roles {

    private static final Pattern FINAL = Pattern.compile(
            "net (loss|income|earnings|profit)( loss| income)?|profit (for|after) .*|loss for the (year|period)|total assets|total liabilities and .*"
                    + "|total equity and liabilities|liabilities and .*equity|cash.* at end of .*|cash.* end of (the )?(period|year)");
    private static final Pattern SUM = Pattern.compile(
            "total( .*)?|.* total|gross (profit|margin|income).*|(income|loss|profit|earnings) (from operations|loss from operations)"
                    + "|operating (income|loss|profit).*|(income|loss|profit|earnings)( loss)? before .*|net cash .*|net (increase|decrease) .*|net (change|increase) in cash.*"
                    + "|cash .*(operating|investing|financing) activities|ebitda?|ebt|pretax( income)?"
                    + "|(ending|closing) balances?( .*)?|(.* )?balances?,? (at |as of )?(the )?end of .*|.*\\b(income|loss|earnings|deficit|equity)\\b.* end of (the )?(fiscal )?(period|year|quarter)");

    private Roles() {}

    public static Statement.Role of(Row row, Unit unit, boolean sums) {
        if (unit.kind() == Unit.Kind.PER_SHARE) {
            return Statement.Role.ITEM;
        }
        String words = row.name().words();
        boolean amount = unit.kind() == Unit.Kind.AMOUNT;
        String bare = row.name().outside();
        boolean last = FINAL.matcher(words).matches() || FINAL.matcher(bare).matches();
        if (amount && (last || ruled(row, CellStyle.Rule.DOUBLE))) {
            return Statement.Role.TOTAL;
        }
        boolean sum = sums || SUM.matcher(words).matches();
        return sum ? Statement.Role.SUBTOTAL : Statement.Role.ITEM;
    }

    private static boolean ruled(Row row, CellStyle.Rule rule) {
        return row.hasFigures()
                && row.figures().values().stream()
                        .allMatch(figure -> figure.cell().style().below() == rule);
    }
}
