package closewright.pdf.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** Any text as runs of the faces that can show it, so that no label stops the pack. */
final class PrintableText {

    /** Stands for characters in a row that no face has. */
    static final String SUBSTITUTE = "[?]";

    /** The first character behind those that every face has, the controls before the blank aside. */
    static final int PLAIN_END = '~' + 1;

    private final Fonts fonts;
    private final Losses losses;

    PrintableText(Fonts fonts, Losses losses) {
        this.fonts = fonts;
        this.losses = losses;
    }

    /** Whether every face has all of it, in this order; most text is so, and much of it is measured. */
    static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' || text.charAt(at) >= PLAIN_END) {
                return false;
            }
        }
        return true;
    }

    /** The text on one line, composed, joined, in the order in which it is seen, without controls. */
    List<Run> in(Face face, String text) {
        RunMaker runs = new RunMaker(face, fonts.typeface(face));
        VisualOrder.of(JoinedLetters.of(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .codePoints()
                .forEach(codePoint -> add(codePoint, runs, text));
        return runs.runs();
    }

    private void add(int codePoint, RunMaker runs, String text) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            runs.blank();
        } else if (isInvisible(codePoint)) {
            return;
        } else if (runs.has(codePoint)) {
            runs.own(Character.toString(codePoint));
        } else {
            addOfOthers(codePoint, runs, text);
        }
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> false;
        };
    }

    /**
     * A character that the family lacks: from the face of its script; else as the plain characters that it stands for
     * (㎡ is m2, a non-breaking hyphen is a hyphen); else, where it is a sign, from the face that has the most of them.
     */
    private void addOfOthers(int codePoint, RunMaker runs, String text) {
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        Optional<Typeface> script = Companion.of(codePoint).flatMap(companion -> with(companion, codePoint));
        if (script.isEmpty() && plain.codePoints().allMatch(runs::has)) {
            runs.own(plain);
            return;
        }
        Optional<Typeface> other = script.or(() -> ofSigns(codePoint));
        if (other.isPresent()) {
            runs.other(other.get(), codePoint);
        } else {
            losses.substituted(codePoint, text);
            runs.substitute(SUBSTITUTE);
        }
    }

    private Optional<Typeface> ofSigns(int codePoint) {
        return UnicodeScript.of(codePoint) == UnicodeScript.COMMON
                ? with(Companion.CHINESE, codePoint)
                : Optional.empty();
    }

    private Optional<Typeface> with(Companion companion, int codePoint) {
        return Optional.of(fonts.typeface(companion)).filter(typeface -> typeface.has(codePoint));
    }
}
