package closewright.workbook.recognition.period;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says the ways of writing periods that other languages have in the English that the rules read. */
final class PeriodWords {

    private record Saying(Pattern pattern, String english) {

        String in(String text) {
            Matcher found = pattern.matcher(text);
            return found.find() ? found.replaceAll(english) : text;
        }
    }

    private static final String SAYS = "says ";
    private static final Pattern GAP = Pattern.compile("[^\\p{L}]+");

    private static final List<Saying> SAYINGS = PeriodRule.TOPIC.entries().stream()
            .filter(entry -> entry.head().startsWith(SAYS))
            .flatMap(entry -> entry.wordings().stream()
                    .map(wording -> new Saying(
                            PeriodRule.TOPIC.filled(wording.substring(1, wording.length() - 1)),
                            " " + entry.head().substring(SAYS.length()).strip() + " ")))
            .toList();

    /** Words without which a text of English letters and without digits says nothing in another language. */
    private static final Set<String> WORDS = PeriodRule.TOPIC.entries().stream()
            .filter(entry -> entry.head().endsWith("-word") || entry.head().equals("cumulated"))
            .flatMap(entry -> entry.wordings().stream())
            .flatMap(wording -> GAP.splitAsStream(wording))
            .collect(Collectors.toUnmodifiableSet());

    private PeriodWords() {}

    /** @param text in lower case, spelled plainly */
    static String inEnglish(String text) {
        if (saysNothing(text)) {
            return text;
        }
        String english = JapaneseYear.inWestern(text);
        for (Saying saying : SAYINGS) {
            english = saying.in(english);
        }
        return english;
    }

    private static boolean saysNothing(String text) {
        return text.chars().noneMatch(character -> character >= 0x80 || Character.isDigit(character))
                && GAP.splitAsStream(text).noneMatch(WORDS::contains);
    }
}
