package closewright.pdf.tagged;

import closewright.statement.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the pack could not print as it stands in the report. */
public final class Losses {

    private final SortedMap<Integer, String> substituted = new TreeMap<>();
    private final Set<String> shortened = new LinkedHashSet<>();

    /** A character without a glyph, and a text that it stands in. */
    public void substituted(int codePoint, String text) {
        substituted.putIfAbsent(codePoint, text);
    }

    /** A text too long for a page. */
    public void shortened(String text) {
        shortened.add(text);
    }

    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        substituted.forEach((codePoint, text) -> findings.add(Finding.note(
                "pack, \"" + head(text) + "\"",
                "the character U+" + String.format(Locale.ROOT, "%04X", codePoint) + " is in none of the pack's fonts",
                PrintableText.SUBSTITUTE + " is printed in its place")));
        shortened.forEach(text -> findings.add(Finding.note(
                "pack, \"" + head(text) + "\"", "the text is too long for a page", "its end is left out")));
        return findings;
    }

    private static String head(String text) {
        return text.codePointCount(0, text.length()) <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 59)) + "…";
    }
}
