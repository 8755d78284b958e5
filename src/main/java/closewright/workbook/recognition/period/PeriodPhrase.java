package closewright.workbook.recognition.period;

import closewright.language.Spelling;
import closewright.workbook.recognition.notation.Currencies;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of a header cell as a period: "Three Months Ended June 30,", "Q2'10", "FY16 Actual", "2025E". */
public final class PeriodPhrase {

    private static final Set<String> FILLERS = words("filler");
    private static final Set<String> ESTIMATES = words("estimate");
    private static final Pattern MARK = PeriodRule.TOPIC.pattern("mark");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private PeriodPhrase() {}

    private static Set<String> words(String head) {
        return Set.copyOf(PeriodRule.TOPIC.wordings(head));
    }

    /** The period of a cell that says nothing else; empty for other texts. */
    public static Optional<PeriodHint> parse(String text) {
        if (text.length() > 80) {
            return Optional.empty();
        }
        BasisWord.Found basis = BasisWord.in(plain(text));
        Found found = find(basis.rest());
        boolean named = found.hint.year() != 0 || found.hint.date().isPresent();
        PeriodHint hint = found.hint.with(named ? basis.hint().withoutPlace() : basis.hint());
        Matcher words = WORD.matcher(found.rest);
        while (words.find()) {
            String word = words.group();
            if (ESTIMATES.contains(word)) {
                hint = hint.asEstimate();
            } else if (!FILLERS.contains(word) && !Currencies.isIsoCode(word)) {
                return Optional.empty();
            }
        }
        boolean period = !found.contradictory && !hint.isNone();
        return period ? Optional.of(hint) : Optional.empty();
    }

    /** The period that a title speaks of among other words; {@link PeriodHint#NONE} where it speaks of none. */
    public static PeriodHint within(String text) {
        return find(plain(text)).hint;
    }

    /** The one full date that a text tells. */
    static Optional<LocalDate> single(String text) {
        return within(text).date();
    }

    private static String plain(String text) {
        return PeriodWords.inEnglish(Spelling.of(text.toLowerCase(Locale.ROOT))
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('–', '-')
                .replace('—', '-'));
    }

    private record Found(PeriodHint hint, String rest, boolean contradictory) {}

    /** @param plain as {@link #plain} makes it */
    private static Found find(String plain) {
        String rest = YearRange.ended(MARK.matcher(plain).replaceAll(" "));
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
