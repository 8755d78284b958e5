package closewright.ooxml;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in and out of XML. */
public final class XmlText {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(lt|gt|amp|quot|apos));");
    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

    private XmlText() {}

    /**
     * The text as it may stand in an element or a quoted attribute of any encoding. What XML cannot hold (control
     * characters, halves of surrogate pairs) becomes U+FFFD.
     */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            escape(text.codePointAt(at), escaped);
        }
        return escaped.toString();
    }

    /** The text with U+FFFD in the place of what XML, and so Excel, cannot hold. */
    public static String replaced(String text) {
        return text.codePoints()
                .map(point -> isAllowed(point) ? point : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void escape(int point, StringBuilder escaped) {
        switch (point) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '"' -> escaped.append("&quot;");
            default -> escapeOther(point, escaped);
        }
    }

    private static void escapeOther(int point, StringBuilder escaped) {
        if (point >= 0x20 && point < 0x7F) {
            escaped.append((char) point);
        } else {
            escaped.append("&#").append(isAllowed(point) ? point : 0xFFFD).append(';');
        }
    }

    /** Whether XML 1.0 can hold a character. */
    private static boolean isAllowed(int point) {
        boolean control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
        return !control && (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE && point != 0xFFFF;
    }

    static String unescaped(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(meaning(found)));
    }

    private static String meaning(java.util.regex.MatchResult found) {
        if (found.group(1) != null) {
            return Character.toString(Integer.parseInt(found.group(1), 16));
        }
        return found.group(2) != null
                ? Character.toString(Integer.parseInt(found.group(2)))
                : NAMED.getOrDefault(found.group(3), "");
    }
}
