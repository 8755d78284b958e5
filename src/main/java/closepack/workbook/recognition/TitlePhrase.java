package closepack.workbook.recognition;

import closepack.statement.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a title or a tab's name: which statement it announces. */
final class TitlePhrase {

    private static final Map<Statement.Kind, Pattern> TITLES = new LinkedHashMap<>();

    static {
        put(
                Statement.Kind.OTHER,
                "parenthetical|supplement|reconciliation|non-?gaap|\\bsegments?\\b|assumptions|\\bschedule of\\b|valuation");
        put(Statement.Kind.CASH_FLOW, "cash ?flows?|statements? of cash|\\bcfs?\\b");
        put(
                Statement.Kind.BALANCE_SHEET,
                "balance sheets?|balancesheets?|financial (?:position|condition)|statements? of condition|\\bbs\\b|\\bbal ?sheets?\\b");
        put(
                Statement.Kind.EQUITY,
                "(?:statements?|changes) (?:of|in) .{0,40}(?:equity|deficit|shareholders|stockholders)\\b");
        put(
                Statement.Kind.INCOME,
                "(?:statements?|results?) of (?:consolidated )?(?:\\w+ ){0,3}?(?:operations|income|earnings|profit)|income statements?|incomestatements?|profit (?:and|&|or) loss|p ?& ?l\\b|\\bpnl\\b"
                        + "|earnings statements?|\\bis\\b|statements? of (?:net )?loss");
        put(Statement.Kind.COMPREHENSIVE_INCOME, "comprehensive (?:income|loss|earnings)|\\boci\\b");
    }

    private TitlePhrase() {}

    private static void put(Statement.Kind kind, String words) {
        TITLES.put(kind, Pattern.compile(words));
    }

    /** The statement that a text announces; empty where it announces none. */
    static Optional<Statement.Kind> kind(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('_', ' ');
        return TITLES.entrySet().stream()
                .filter(title -> title.getValue().matcher(lower).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
