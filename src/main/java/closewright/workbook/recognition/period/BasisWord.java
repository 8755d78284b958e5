package closewright.workbook.recognition.period;

import closewright.language.Topic;
import closewright.period.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bases that headers name. Of several columns for one period the first in this order leads (CONVENTIONS, which
 * period, which basis); what stands after {@link #BUDGET} never does where a statement has another one.
 */
enum BasisWord {
    ACTUAL,
    RESTATED,
    REPORTED,
    TOTAL,
    CONSOLIDATED,
    BUDGET,
    FORECAST,
    PREVIOUSLY_REPORTED,
    ADJUSTED,
    BEFORE_EXCEPTIONAL,
    EXCEPTIONAL,
    CONSTANT_CURRENCY,
    STANDALONE,
    TRANSLATION;

    /** Headings that name a period by its place, and what they say. */
    private static final Map<String, PeriodHint> PLACES = Map.of(
            "prior-year", place(1, 0, 0),
            "prior-year-quarter", place(1, 0, Period.QUARTER),
            "prior-year-month", place(1, 0, 1),
            "prior-quarter", place(0, 1, Period.QUARTER),
            "prior-month", place(0, 1, 1),
            "current-period", place(0, 0, 0),
            "current-quarter", place(0, 0, Period.QUARTER),
            "current-month", place(0, 0, 1),
            "current-year", place(0, 0, 0));

    private static final Map<String, PeriodHint> MEANINGS = meanings();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** What a wording can begin with: most texts have none of these words, and need not be searched. */
    private static final Set<String> FIRST_WORDS = MEANINGS.keySet().stream()
            .flatMap(wording -> WORD.matcher(wording).results().limit(1))
            .map(MatchResult::group)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern WORDS = words();

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a list of facts has it. */
    String basis() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether a statement leads with it where there are several. */
    boolean leads() {
        return compareTo(BUDGET) < 0;
    }

    static Optional<BasisWord> of(String basis) {
        return Stream.of(values()).filter(word -> word.basis().equals(basis)).findFirst();
    }

    private static PeriodHint place(int yearsBack, int spansBack, int months) {
        return PeriodHint.of(Aspect.back(yearsBack, spansBack)).with(PeriodHint.ofMonths(months));
    }

    private static Map<String, PeriodHint> meanings() {
        Map<String, PeriodHint> meanings = new HashMap<>();
        for (BasisWord word : values()) {
            PeriodHint hint = PeriodHint.of(Aspect.of(word.basis(), word == BUDGET || word == FORECAST));
            Topic.BASES.wordings(word.key()).forEach(wording -> meanings.put(wording, hint));
        }
        PLACES.forEach((key, hint) -> Topic.BASES.wordings(key).forEach(wording -> meanings.put(wording, hint)));
        return meanings;
    }

    private static Pattern words() {
        String any = MEANINGS.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
    }

    /** What a text in lower case says of the basis, and the rest of it. */
    record Found(PeriodHint hint, String rest) {}

    static Found in(String text) {
        if (WORD.matcher(text).results().map(MatchResult::group).noneMatch(FIRST_WORDS::contains)) {
            return new Found(PeriodHint.NONE, text);
        }
        Matcher matcher = WORDS.matcher(text);
        PeriodHint hint = PeriodHint.NONE;
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            hint = hint.with(Objects.requireNonNull(MEANINGS.get(matcher.group())));
            matcher.appendReplacement(rest, " ");
        }
        return new Found(hint, matcher.appendTail(rest).toString());
    }
}
