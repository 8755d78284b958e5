package closewright.workbook.recognition.concept;

import closewright.statement.Label;
import closewright.statement.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a title or a tab's name: which statement it announces. */
public final class TitlePhrase {

    private static final String INCOME =
            "statements? of (?:consolidated |condensed )?(?:\\w+ ){0,3}?(?:operations|income|earnings|profit|loss)"
                    + "|income statements?|incomestatements?|earnings statements?|operating statements?"
                    + "|profits? (?:and|&|or|/) loss(?:es)?|p ?& ?l\\b|\\bpnl\\b|\\bprofit ?/ ?loss";
    private static final String BALANCE_SHEET =
            "balance ?sheets?|statements? of (?:\\w+ ){0,2}?(?:financial )?(?:position|condition)|\\bbal(?:ance)?\\.? ?sht";
    private static final String CASH_FLOW = "cash ?flows? statements?|statements? of (?:\\w+ ){0,2}?cash ?flows?";

    private static final Map<Statement.Kind, Pattern> TITLES = new LinkedHashMap<>();
    private static final Map<Statement.Kind, Pattern> HEADINGS = new LinkedHashMap<>();

    static {
        title(
                Statement.Kind.OTHER,
                "parenthetical|(?<!statements and )supplement|reconciliation|non[ -]?gaap|\\bsegments?\\b|assumptions|\\bschedule of\\b"
                        + "|valuation|\\(details\\)|\\(tables\\)|\\bratios\\b|\\bdcf\\b");
        title(Statement.Kind.CASH_FLOW, CASH_FLOW + "|cash ?flows?|statements? of cash|\\bcfs?\\b");
        title(Statement.Kind.BALANCE_SHEET, BALANCE_SHEET + "|financial (?:position|condition)|\\bbs\\b");
        title(
                Statement.Kind.EQUITY,
                "(?:statements?|changes) (?:of|in) .{0,40}(?:equity|deficit|shareholders|stockholders)\\b"
                        + "|(?:stockholders|shareholders|owners)['’]? equity statem.*");
        title(
                Statement.Kind.COMPREHENSIVE_INCOME,
                "(?:statements? of |consolidated |condensed |unaudited |^)*comprehensive (?:income|loss|earnings)(?: statements?)?\\b");
        title(Statement.Kind.INCOME, INCOME + "|results? of (?:consolidated )?(?:\\w+ ){0,3}?operations|\\bis\\b");
        heading(
                Statement.Kind.OTHER,
                "(?:key |main )?assumptions.*|(?:key )?(?:operating |financial )?(?:metrics|statistics|ratios|kpis?|drivers).*"
                        + "|.*\\bratios|operating data.*|valuation.*|growth(?: rates)?.*|.* analysis|margins.*"
                        + "|segment (?:information|data|results|revenues?).*|supporting (?:data|schedules?).*");
        String own = "(?:(?:the|unaudited|condensed|consolidated|combined|audited|interim|and|pro forma) )*(?:";
        heading(Statement.Kind.CASH_FLOW, own + CASH_FLOW + "|cash ?flows?)(?!.*activities).{0,30}");
        heading(Statement.Kind.BALANCE_SHEET, own + BALANCE_SHEET + ").{0,30}");
        heading(
                Statement.Kind.COMPREHENSIVE_INCOME,
                own + "statements? of (?:other |total )?comprehensive (?:income|loss|earnings)).{0,30}");
        heading(Statement.Kind.INCOME, own + INCOME + ").{0,40}");
    }

    private static final Pattern DETAIL = Pattern.compile(
            ".*(?:parenthetical|\\((?:details?|tables?|policies)\\b|\\bschedule of\\b|reconciliations? of|parent company).*");

    private TitlePhrase() {}

    public static boolean isDetail(String text) {
        return DETAIL.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    private static void title(Statement.Kind kind, String words) {
        TITLES.put(kind, Pattern.compile(".*?(?:" + words + ").*"));
    }

    private static void heading(Statement.Kind kind, String words) {
        HEADINGS.put(kind, Pattern.compile(words));
    }

    /** The statement that a title or a tab's name announces; empty where it announces none. */
    public static Optional<Statement.Kind> kind(String text) {
        return first(TITLES, text);
    }

    /** The statement or the schedule that a line among the rows announces; empty for the other lines. */
    public static Optional<Statement.Kind> heading(String text) {
        return first(HEADINGS, text);
    }

    private static Optional<Statement.Kind> first(Map<Statement.Kind, Pattern> phrases, String text) {
        String lower = Label.withoutColon(
                text.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' '));
        return phrases.entrySet().stream()
                .filter(phrase -> phrase.getValue().matcher(lower).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
