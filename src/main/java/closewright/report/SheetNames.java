package closewright.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for Closewright's sheets as Excel wants them: at most 31 characters, no {@code []:*?/\}, each once. */
public final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("cw checks", "cw about", "cw trend"));

    public String next(String wanted) {
        String clean = "CW "
                + wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                        .replaceAll("'", "")
                        .strip();
        String name = cut(clean, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " " + number;
            name = cut(clean, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }
}
