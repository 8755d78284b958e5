package closewright.ooxml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold, written as {@code _x000D_}. */
final class Escapes {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String undo(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
