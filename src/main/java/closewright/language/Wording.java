package closewright.language;

import closewright.statement.Label;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way of saying something in a label. {@code cost of sales} is the whole label, and {@code *} stands for any words
 * or none; {@code "net" "attributable to"} are words anywhere in the label, in this order. Case and punctuation do not
 * matter, since labels are compared by their words.
 *
 * @param words the wording, normalised
 * @param parts what must follow one another in the label
 * @param anywhere whether the parts are whole words anywhere in the label
 */
public record Wording(String words, List<String> parts, boolean anywhere) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    public static Wording of(String text) {
        if (text.startsWith("\"")) {
            List<String> parts = QUOTED.matcher(text)
                    .results()
                    .map(part -> words(part.group(1)))
                    .toList();
            return new Wording(String.join(" ", parts), parts, true);
        }
        String words = words(text);
        return new Wording(words, List.of(words.split("\\*", -1)), false);
    }

    /** The words anywhere in a label; characters of a script without blanks between words inside others too. */
    public static Wording anywhere(String text) {
        boolean unspaced = text.codePoints().anyMatch(Spelling::isUnspaced);
        return of(unspaced ? "*" + text + "*" : "\"" + text + "\"");
    }

    private static String words(String text) {
        return Spelling.of(Label.of(text).words());
    }

    /** Whether it is a label as it stands. */
    public boolean isExact() {
        return !anywhere && parts.size() == 1;
    }

    /** @param label its words */
    boolean fits(String label) {
        return anywhere ? holds(" " + label + " ") : isExact() ? label.equals(words) : matches(label);
    }

    private boolean holds(String padded) {
        int at = 0;
        for (String part : parts) {
            int found = padded.indexOf(" " + part + " ", at);
            if (found < 0) {
                return false;
            }
            at = found + part.length() + 1;
        }
        return true;
    }

    private boolean matches(String label) {
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        int end = label.length() - last.length();
        if (!label.startsWith(first) || !label.endsWith(last) || end < first.length()) {
            return false;
        }
        int at = first.length();
        for (String part : parts.subList(1, parts.size() - 1)) {
            int found = label.indexOf(part, at);
            if (found < 0 || found + part.length() > end) {
                return false;
            }
            at = found + part.length();
        }
        return true;
    }

    /**
     * The longest word that every label has that it fits, or a character of a script without blanks between words;
     * empty where there is neither.
     */
    Optional<String> anchor() {
        Optional<String> character = words.codePoints()
                .filter(Spelling::isUnspaced)
                .mapToObj(Character::toString)
                .findFirst();
        return character.or(() -> Stream.of(words.split(" ", -1))
                .filter(word -> !word.isEmpty() && !word.contains("*"))
                .max(Comparator.comparingInt(String::length)));
    }
}
