package closewright.workbook.recognition.period;

import closewright.language.Topic;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts of months and weeks, in digits or words. */
final class NumberWord {

    private static final String HEAD = "number-";
    private static final Map<String, Integer> VALUES = Topic.PERIODS.entries().stream()
            .filter(entry -> entry.head().startsWith(HEAD))
            .flatMap(entry -> entry.wordings().stream()
                    .map(word -> Map.entry(word, Integer.valueOf(entry.head().substring(HEAD.length())))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private NumberWord() {}

    static int value(String text) {
        Integer value = VALUES.get(text);
        return value == null ? Integer.parseInt(text) : value;
    }

    /** A quarter has 11 to 17 weeks (grocers: 16 and 12), a year 50 to 54; 0 for other counts. */
    static int monthsOfWeeks(int weeks) {
        if (weeks >= 50 && weeks <= 54) {
            return 12;
        }
        int quarters = Math.round(weeks / 13f);
        return weeks >= 11 && weeks <= 42 ? Math.min(quarters, 3) * 3 : weeks == 4 || weeks == 5 ? 1 : 0;
    }
}
