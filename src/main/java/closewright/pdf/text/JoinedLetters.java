package closewright.pdf.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Arabic letters in the forms in which they are written beside each other, as the Unicode standard lists them by their
 * names (presentation forms A and B): at a word's beginning, in its middle, at its end, and lam and alef as one.
 */
final class JoinedLetters {

    private static final int FIRST_LETTER = 0x0620;
    private static final int LAST_LETTER = 0x06D5;
    private static final int FIRST_FORM = 0xFB50;
    private static final int LAST_FORM = 0xFEFC;

    /** Only lengthens a word. */
    private static final String STROKE = "\u0640";

    private static final String LAM_WITH_ALEF = "ARABIC LIGATURE LAM WITH ALEF ";
    private static final String OTHER_ALEF = "MAKSURA";

    private enum Place {
        ISOLATED,
        INITIAL,
        MEDIAL,
        FINAL;

        static Place of(boolean joinsBefore, boolean joinsBehind) {
            if (joinsBefore) {
                return joinsBehind ? MEDIAL : FINAL;
            }
            return joinsBehind ? INITIAL : ISOLATED;
        }
    }

    /** By the letters and where they stand. */
    private static final class Forms {

        private static final Map<String, Map<Place, String>> OF = read();

        private static Map<String, Map<Place, String>> read() {
            Map<String, Map<Place, String>> forms = new HashMap<>();
            for (int form = FIRST_FORM; form <= LAST_FORM; form++) {
                String name = Optional.ofNullable(Character.getName(form)).orElse("");
                String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
                for (Place place : Place.values()) {
                    if (name.endsWith(" " + place + " FORM") && (letters.length() == 1 || isLamWithAlef(name))) {
                        forms.computeIfAbsent(letters, key -> new HashMap<>()).put(place, Character.toString(form));
                    }
                }
            }
            return forms;
        }

        private static boolean isLamWithAlef(String name) {
            return name.startsWith(LAM_WITH_ALEF) && !name.startsWith(OTHER_ALEF, LAM_WITH_ALEF.length());
        }
    }

    private JoinedLetters() {}

    static String of(String text) {
        return text.chars().anyMatch(JoinedLetters::isLetter) ? joined(text) : text;
    }

    private static boolean isLetter(int character) {
        return character >= FIRST_LETTER && character <= LAST_LETTER;
    }

    private static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        boolean reached = false;
        for (int at = 0; at < text.length(); ) {
            String letters = lettersAt(text, at);
            at += letters.length();
            if (isMark(letters)) {
                joined.append(letters);
                continue;
            }
            boolean reaches = reachesOn(letters) && at < text.length() && reachesBack(nextLetters(text, at));
            joined.append(form(letters, Place.of(reached && reachesBack(letters), reaches)));
            reached = reaches;
        }
        return joined.toString();
    }

    /** The character that stands there, or a lam with its alef. */
    private static String lettersAt(String text, int at) {
        if (at + 2 <= text.length() && Forms.OF.containsKey(text.substring(at, at + 2))) {
            return text.substring(at, at + 2);
        }
        return Character.toString(text.codePointAt(at));
    }

    /** The first that is no mark on a letter; empty at the end. */
    private static String nextLetters(String text, int from) {
        int at = from;
        while (at < text.length() && isMark(lettersAt(text, at))) {
            at++;
        }
        return at < text.length() ? lettersAt(text, at) : "";
    }

    private static boolean isMark(String letters) {
        return Character.getType(letters.codePointAt(0)) == Character.NON_SPACING_MARK;
    }

    /** Whether it is written in one with a letter behind it. */
    private static boolean reachesOn(String letters) {
        return letters.equals(STROKE) || has(letters, Place.INITIAL);
    }

    /** Whether it is written in one with a letter before it. */
    private static boolean reachesBack(String letters) {
        return letters.equals(STROKE) || has(letters, Place.FINAL);
    }

    private static boolean has(String letters, Place place) {
        return Forms.OF.getOrDefault(letters, Map.of()).containsKey(place);
    }

    private static String form(String letters, Place place) {
        return Forms.OF.getOrDefault(letters, Map.of()).getOrDefault(place, letters);
    }
}
