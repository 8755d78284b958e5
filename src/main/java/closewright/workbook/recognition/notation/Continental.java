package closewright.workbook.recognition.notation;

import closewright.language.Topic;
import closewright.workbook.sheet.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether texts are in a language that puts a point before thousands: a unit says it at once, of the words of
 * statements it takes two. Swiss francs are against it: Switzerland writes 1'234.50 in German and French too.
 */
public final class Continental {

    private static final Pattern UNIT = Topic.NOTATION.pattern("unit");
    private static final Pattern AGAINST = Topic.NOTATION.pattern("against");
    private static final Set<String> WORDS = Set.copyOf(Topic.NOTATION.wordings("words"));
    private static final Pattern GAP = Pattern.compile("[^\\p{L}]+");

    private Continental() {}

    public static boolean speaks(List<String> texts) {
        List<String> lower = texts.stream()
                .map(text -> Text.plain(text).toLowerCase(Locale.ROOT))
                .toList();
        return !shows(lower, AGAINST) && (shows(lower, UNIT) || words(lower) > 1);
    }

    private static boolean shows(List<String> texts, Pattern words) {
        return texts.stream().anyMatch(text -> words.matcher(text).find());
    }

    private static int words(List<String> texts) {
        return texts.stream()
                .flatMap(GAP::splitAsStream)
                .filter(WORDS::contains)
                .collect(Collectors.toSet())
                .size();
    }
}
