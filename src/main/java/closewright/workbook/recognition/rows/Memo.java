package closewright.workbook.recognition.rows;

import closewright.language.Phrases;
import closewright.language.Topic;
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

    private static final Phrases PROPORTION = Phrases.of(Topic.ROLES, "proportion");
    private static final Phrases SMALL_PROPORTION = Phrases.of(Topic.ROLES, "small-proportion");
    private static final Pattern QUOTIENT = Topic.ROLES.pattern("quotient");
    private static final Phrases CHECK = Phrases.of(Topic.ROLES, "check");
    private static final Phrases ASIDE = Phrases.of(Topic.ROLES, "memo");
    private static final Phrases FREE_CASH_FLOW = Phrases.of(Topic.ROLES, "free-cash-flow");
    private static final Phrases CAPITAL = Phrases.of(Topic.ROLES, "capital-spending");

    private static final BigDecimal SMALL = BigDecimal.valueOf(5);
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
        if (!own.isEmpty() || !FREE_CASH_FLOW.fit(row.name())) {
            return own;
        }
        Optional<LineItem> operations = items.values().stream()
                .filter(item -> item.is(Concept.OPERATING_CASH_FLOW))
                .findFirst();
        Optional<LineItem> capital =
                items.values().stream().filter(item -> CAPITAL.fit(item.name())).findFirst();
        return operations.isPresent() && capital.isPresent()
                ? List.of(new Addend(1, operations.get()), new Addend(1, capital.get()))
                : List.of();
    }

    private static boolean isSmallProportion(Row row) {
        String label = row.label().toLowerCase(Locale.ROOT);
        return (SMALL_PROPORTION.fit(row.name()) || QUOTIENT.matcher(label).matches())
                && row.figures().values().stream()
                        .allMatch(figure -> figure.value().abs().compareTo(SMALL) < 0);
    }

    /** Why a row is no line of a statement; empty where it is one. */
    public static Optional<String> reason(Row row) {
        if (!row.hasFigures()) {
            return Optional.empty();
        }
        if (row.isPercent() || PROPORTION.fit(row.name()) || isSmallProportion(row)) {
            return Optional.of("growth, margin or other proportion");
        }
        if (CHECK.fit(row.name())) {
            return Optional.of("check");
        }
        if (row.name().words().isEmpty()) {
            return Optional.of("no label");
        }
        return ASIDE.fit(row.name()) ? Optional.of(MEMO) : Optional.empty();
    }
}
