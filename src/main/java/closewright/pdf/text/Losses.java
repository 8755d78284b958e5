package closewright.pdf.text;

import closewright.statement.Finding;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the pack could not print as it stands in the report. */
public final class Losses {

    private static final int MOST_NAMED = 8;

    private final Map<UnicodeScript, Lack> lacking = new TreeMap<>();
    private final Set<String> shortened = new LinkedHashSet<>();

    /**
     * Characters of one script without a glyph.
     *
     * @param text the first that has one of them
     */
    private record Lack(String text, SortedSet<Integer> codePoints) {

        Finding finding(UnicodeScript script) {
            return Finding.warning(
                    "pack, \"" + head(text) + "\"",
                    "the pack's fonts have no " + name(script) + ": " + named(),
                    PrintableText.SUBSTITUTE
                            + " is printed in their place; the updated workbook shows them; write what they say in"
                            + " another script to have it in the pack");
        }

        private String named() {
            String first = codePoints.stream()
                    .limit(MOST_NAMED)
                    .map(codePoint -> String.format(Locale.ROOT, "U+%04X", codePoint))
                    .collect(Collectors.joining(", "));
            int more = codePoints.size() - MOST_NAMED;
            return more > 0 ? first + " and " + more + " more" : first;
        }
    }

    /** A character without a glyph, and a text that it stands in. */
    public void substituted(int codePoint, String text) {
        lacking.computeIfAbsent(UnicodeScript.of(codePoint), script -> new Lack(text, new TreeSet<>()))
                .codePoints()
                .add(codePoint);
    }

    /** A text too long for a page. */
    public void shortened(String text) {
        shortened.add(text);
    }

    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        lacking.forEach((script, lack) -> findings.add(lack.finding(script)));
        shortened.forEach(text -> findings.add(Finding.note(
                "pack, \"" + head(text) + "\"", "the text is too long for a page", "its end is left out")));
        return findings;
    }

    /** Signs that many scripts share are of none. */
    private static String name(UnicodeScript script) {
        String name = script.name().replace('_', ' ');
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN -> "glyphs for the signs";
            default ->
                "letters of the script " + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        };
    }

    private static String head(String text) {
        return text.codePointCount(0, text.length()) <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 59)) + "…";
    }
}
