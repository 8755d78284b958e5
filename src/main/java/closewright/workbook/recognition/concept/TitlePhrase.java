package closewright.workbook.recognition.concept;

import closewright.language.Topic;
import closewright.statement.Label;
import closewright.statement.Statement.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a title or a tab's name: which statement it announces. */
public final class TitlePhrase {

    private static final Pattern DETAIL = Topic.TITLES.pattern("detail");
    private static final Pattern DETAIL_OF_FILING = Topic.TITLES.pattern("detail-of-filing");
    private static final Pattern TAXONOMY = Topic.TITLES.pattern("taxonomy");

    private static final Map<Kind, Pattern> TITLES = new LinkedHashMap<>();
    private static final Map<Kind, Pattern> HEADINGS = new LinkedHashMap<>();

    static {
        List<Kind> titled = List.of(
                Kind.OTHER, Kind.CASH_FLOW, Kind.BALANCE_SHEET, Kind.EQUITY, Kind.COMPREHENSIVE_INCOME, Kind.INCOME);
        titled.forEach(kind -> TITLES.put(kind, Topic.TITLES.filled(".*?{{title " + kind.code() + "}}.*")));
        List<Kind> headed =
                List.of(Kind.OTHER, Kind.CASH_FLOW, Kind.BALANCE_SHEET, Kind.COMPREHENSIVE_INCOME, Kind.INCOME);
        headed.forEach(kind -> HEADINGS.put(kind, Topic.TITLES.pattern("heading " + kind.code())));
    }

    private TitlePhrase() {}

    /** Whether a title says that its block is a detail of a note, or the part in parentheses of a statement. */
    public static boolean isDetail(String text) {
        return DETAIL.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a title is one of the details of a filing's notes, as the regulator's viewer names them. */
    public static boolean isDetailOfFiling(String text) {
        return DETAIL_OF_FILING.matcher(text).matches();
    }

    /** Whether a heading is one of a filing's taxonomy. */
    public static boolean isTaxonomy(String text) {
        return TAXONOMY.matcher(text).matches();
    }

    /** The statement that a title or a tab's name announces; empty where it announces none. */
    public static Optional<Kind> kind(String text) {
        return first(TITLES, text).or(() -> TitleWords.kind(text));
    }

    /** The statement or the schedule that a line among the rows announces; empty for the other lines. */
    public static Optional<Kind> heading(String text) {
        return first(HEADINGS, text).or(() -> TitleWords.heading(text));
    }

    private static Optional<Kind> first(Map<Kind, Pattern> phrases, String text) {
        String lower = Label.withoutColon(
                text.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' '));
        return phrases.entrySet().stream()
                .filter(phrase -> phrase.getValue().matcher(lower).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
