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
}
