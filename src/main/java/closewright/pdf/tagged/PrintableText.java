package closewright.pdf.tagged;

import java.text.Normalizer;
import java.util.Optional;

/** Any text as a face can show it, so that no label stops the pack. */
final class PrintableText {

    /** Stands for a character that the face lacks. */
    static final String SUBSTITUTE = "□";

    /** The first character behind those that every face has, the controls before the blank aside. */
    static final int PLAIN_END = '~' + 1;

    private final Losses losses;

    PrintableText(Losses losses) {
        this.losses = losses;
    }

    /** The text on one line, composed, without controls, and with what the face lacks replaced. */
    String in(Typeface face, String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        VisualOrder.of(Normalizer.normalize(text, Normalizer.Form.NFC))
                .codePoints()
                .forEach(codePoint -> printable.append(character(face, codePoint, text)));
        return printable.toString();
    }

    /** Most text is, and much of it is measured. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' || text.charAt(at) >= PLAIN_END) {
                return false;
            }
        }
        return true;
    }

    private String character(Typeface face, int codePoint, String text) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return " ";
        }
        if (isInvisible(codePoint)) {
            return "";
        }
        if (face.has(codePoint)) {
            return Character.toString(codePoint);
        }
        return sameMeaning(face, codePoint).orElseGet(() -> substitute(codePoint, text));
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** The plain characters that a compatibility character stands for: ㎡ is m2, a non-breaking hyphen is a hyphen. */
    private static Optional<String> sameMeaning(Typeface face, int codePoint) {
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return plain.codePoints().allMatch(face::has) ? Optional.of(plain) : Optional.empty();
    }

    private String substitute(int codePoint, String text) {
        losses.substituted(codePoint, text);
        return SUBSTITUTE;
    }
}
