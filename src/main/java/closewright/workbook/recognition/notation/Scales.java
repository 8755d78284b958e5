package closewright.workbook.recognition.notation;

import closewright.language.Topic;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What the words and letters of scales stand for: thousands, Mio., bn, crore. */
public final class Scales {

    private static final Map<String, Long> WORDS = new HashMap<>();

    static {
        put("ones", 1);
        put("hundreds", 100);
        put("thousands", 1_000);
        put("thousands-short", 1_000);
        put("thousands-apart", 1_000);
        put("ten-thousands", 10_000);
        put("lakhs", 100_000);
        put("millions", 1_000_000);
        put("crores", 10_000_000);
        put("hundred-millions", 100_000_000);
        put("billions", 1_000_000_000);
        WORDS.put("t", 1_000L);
    }

    private Scales() {}

    private static void put(String head, long scale) {
        Topic.UNITS.wordings(head).forEach(word -> WORDS.put(word, scale));
    }

    /** The scale of a word in lower case, with or without a point behind it; empty where it is none. */
    public static OptionalLong of(@Nullable String word) {
        Long scale = word == null ? null : WORDS.get(word.replaceFirst("\\.$", ""));
        return scale == null ? OptionalLong.empty() : OptionalLong.of(scale);
    }

    /** What multiplies a figure that a word stands behind: 600K, 4.12M, 3 lakh; digits and whole amounts do not. */
    public static OptionalLong behind(String word) {
        boolean letters = word.chars().noneMatch(Character::isDigit);
        OptionalLong scale = letters && !word.equals("t") ? of(word) : OptionalLong.empty();
        return scale.isPresent() && scale.getAsLong() > 100 ? scale : OptionalLong.empty();
    }
}
