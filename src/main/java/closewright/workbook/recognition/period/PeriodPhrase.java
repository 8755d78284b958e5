package closewright.workbook.recognition.period;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of a header cell as a period: "Three Months Ended June 30,", "Q2'10", "FY16 Actual", "2025E". */
public final class PeriodPhrase {

    private static final Set<String> FILLERS = words(
            "ended ending as of at on the for and to in period periods fiscal year years quarter quarters actual act actuals"
                    + " a audited unaudited restated reclassified reported revised total us usd eur gbp rmb cny hk hkd inr"
                    + " rs cr crs crore crores lakh lakhs chf jpy sek nok dkk aud cad sgd krw brl zar nzd mxn yen dollars"
                    + " m mn mm million millions k thousand thousands 000 000s bn billion billions column from through"
                    + " date historical historic results reviewed condensed consolidated group end months month mths"
                    + " weeks press release balance balances py prior previous");
    private static final Set<String> ESTIMATES = words(
            "e f p b est estimate estimates estimated forecast forecasts forecasted projected projection projections"
                    + " budget plan guidance outlook proj fcst expected");
    private static final Set<String> LAST_TWELVE_MONTHS = Set.of("ltm", "ttm");
    private static final Pattern NOTE = Pattern.compile("\\[\\w{1,2}\\]|\\(\\d{1,2}\\)|[*†‡]+"
            // the unit that the SEC's viewer puts under a date: "CNY (¥) ¥ / shares shares"
            + "|\\b[a-z]{3} \\([^\\p{L}\\d)]{1,3}\\)(?: .{1,3} / shares)?(?: shares)?$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private PeriodPhrase() {}

    private static Set<String> words(String all) {
        return Set.copyOf(List.of(all.split(" ", -1)));
    }

    /** The period of a cell that says nothing else; empty for other texts. */
    public static Optional<PeriodHint> parse(String text) {
        if (text.length() > 80) {
            return Optional.empty();
        }
        Found found = find(text);
        PeriodHint hint = found.hint;
        Matcher words = WORD.matcher(found.rest);
        while (words.find()) {
            String word = words.group();
            if (LAST_TWELVE_MONTHS.contains(word) && hint.date().isPresent()) {
                hint = hint.with(PeriodHint.ofMonths(12));
            } else if (ESTIMATES.contains(word)) {
                hint = hint.asEstimate();
            } else if (!FILLERS.contains(word)) {
                return Optional.empty();
            }
        }
        boolean period = !found.contradictory && (!hint.isEmpty() || hint.estimate());
        return period ? Optional.of(hint) : Optional.empty();
    }

    /** The period that a title speaks of among other words; {@link PeriodHint#NONE} where it speaks of none. */
    public static PeriodHint within(String text) {
        return find(text).hint;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('–', '-');
    }

    private record Found(PeriodHint hint, String rest, boolean contradictory) {}

    private static Found find(String text) {
        String rest = YearRange.ended(NOTE.matcher(plain(text)).replaceAll(" "));
        PeriodHint hint = PeriodHint.NONE;
        boolean contradictory = false;
        for (PeriodRule rule : PeriodRule.ALL) {
            Matcher matcher = rule.pattern().matcher(rest);
            StringBuilder left = new StringBuilder();
            while (matcher.find()) {
                Optional<PeriodHint> told = rule.meaning().apply(matcher);
                contradictory |= told.isPresent() && hint.contradicts(told.get());
                hint = hint.with(told.orElse(PeriodHint.NONE));
                matcher.appendReplacement(left, told.isPresent() ? " " : Matcher.quoteReplacement(matcher.group()));
            }
            rest = matcher.appendTail(left).toString();
        }
        return new Found(hint, rest, contradictory);
    }
}
