package closewright.workbook.recognition.rows;

import closewright.statement.Concept;
import closewright.statement.LineItem;
import closewright.statement.Statement.Addend;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rows between or under the lines of a statement that are no lines of it: growth, margins, checks, memos. */
public final class Memo {

    /** Words of proportions, whatever the figures. */
    private static final Pattern RATIO = Pattern.compile(
            ".*\\b(y o? ?y|yoy|q o? ?q|qoq|cagr|ratio|roe|roa|roic|roce|tax rate|taxe rate|effective rate|growth rate"
                    + "|discount rate|return on \\w+|(inventory|asset|receivables?|payables?) turnover|dso|dpo|dio)\\b.*"
                    + "|days .*|.*interest rate|.* days|.*\\b(growth|yield|per ?cent|percentage|multiple|leverage)( %)?|growth\\b.*"
                    + "|(as )?%( of| change| growth| margin).*|.* as a? ?(%|per ?cent|percentage) of .*|.* %|[a-z]{2,3}%|% .*|.* % of .*");
    /** Words of proportions where the figures are small; "Gross margin" may be an amount. */
    private static final Pattern SMALL_RATIO = Pattern.compile(
            ".*\\b(margins?|mgn|rate|ratio|per ?cent|x|gpm|npm|opm|etr"
                    + "|gearing|payout|conversion|cost of (debt|equity|capital)|to (equity|ebitda|sales|revenue|assets))\\b.*|.*%.*");
    /** "Opex/Sales", "Net debt / EBITDA". */
    private static final Pattern QUOTIENT = Pattern.compile(
            ".*\\p{L} ?/ ?(net |total )?(sales|revenues?|ebitda?|equity|assets|debt|income|earnings|capital)");

    private static final BigDecimal SMALL = BigDecimal.valueOf(5);
    private static final Pattern CHECK =
            Pattern.compile("(balance )?(check|checks|control|difference|diff|error)( .*)?|.* check");
    private static final Pattern ASIDE =
            Pattern.compile("net cash|net debt|free cash flow|fcf|.*\\bttm\\b.*|.*\\bltm\\b.*|.*moving (fcf|ni)");

    private static final Pattern FREE_CASH_FLOW = Pattern.compile("free cash flow|fcf");
    private static final Pattern CAPITAL =
            Pattern.compile("cap ?ex|capital (expenditures?|spending)|(purchases?|acquisitions?) of property.*");
    private static final String MEMO = "memo, no line of the statement";

    private Memo() {}

    /** Whether a row is a memo of amounts: free cash flow, net debt. */
    public static boolean isAside(Row row) {
        return reason(row).filter(MEMO::equals).isPresent();
    }

    /**
     * What a memo adds up: what its formula says; free cash flow without one is the cash flow from operations and the
     * capital expenditures below it.
     */
    public static List<Addend> addends(Row row, Map<Integer, LineItem> items) {
        List<Addend> own = AddendFormula.addends(row, items);
        if (!own.isEmpty() || !FREE_CASH_FLOW.matcher(row.name().words()).matches()) {
            return own;
        }
        Optional<LineItem> operations = items.values().stream()
                .filter(item -> item.is(Concept.OPERATING_CASH_FLOW))
                .findFirst();
        Optional<LineItem> capital = items.values().stream()
                .filter(item -> CAPITAL.matcher(item.name().words()).matches())
                .findFirst();
        return operations.isPresent() && capital.isPresent()
                ? List.of(new Addend(1, operations.get()), new Addend(1, capital.get()))
                : List.of();
    }

    private static boolean isSmallRatio(Row row, String words) {
        String label = row.label().toLowerCase(Locale.ROOT);
        return (SMALL_RATIO.matcher(words).matches() || QUOTIENT.matcher(label).matches())
                && row.figures().values().stream()
                        .allMatch(figure -> figure.value().abs().compareTo(SMALL) < 0);
    }

    /** Why a row is no line of a statement; empty where it is one. */
    public static Optional<String> reason(Row row) {
        if (!row.hasFigures()) {
            return Optional.empty();
        }
        String words = row.name().words();
        if (row.isPercent() || RATIO.matcher(words).matches() || isSmallRatio(row, words)) {
            return Optional.of("growth, margin or other proportion");
        }
        if (CHECK.matcher(words).matches()) {
            return Optional.of("check");
        }
        if (words.isEmpty()) {
            return Optional.of("no label");
        }
        return ASIDE.matcher(words).matches() ? Optional.of(MEMO) : Optional.empty();
    }
}
