package closewright.workbook.recognition.period;

import closewright.language.Spelling;
import closewright.language.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names of months. */
final class MonthWord {

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (Topic.Entry entry : Topic.MONTHS.entries()) {
            Integer number = Integer.valueOf(entry.wordings().get(0));
            List.of(entry.head().split(" \\| ", -1)).forEach(name -> NUMBERS.put(Spelling.of(name), number));
        }
    }

    private MonthWord() {}

    static List<String> all() {
        return NUMBERS.keySet().stream().sorted().toList();
    }

    /** @param name in lower case, with or without the dot of a short one */
    static int number(String name) {
        return Objects.requireNonNull(NUMBERS.get(name.replaceFirst("\\.$", "")), name);
    }
}
