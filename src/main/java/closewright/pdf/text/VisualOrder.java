package closewright.pdf.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A line in the order in which it is seen: what is written from right to left is turned round (Unicode UAX 9). */
final class VisualOrder {

    /** Tells, unseen, the direction of what it stands in. */
    private static final char LEFT_TO_RIGHT = '\u200E';

    /** A character with the marks on it. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private static final Map<String, String> MIRRORED =
            Map.of("(", ")", ")", "(", "[", "]", "]", "[", "{", "}", "}", "{", "<", ">", ">", "<");

    private VisualOrder() {}

    static String of(String line) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        Bidi bidi = new Bidi(line, direction(line));
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        String[] texts = new String[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String text = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            texts[run] = levels[run] % 2 == 1 ? turned(text) : text;
        }
        Bidi.reorderVisually(levels, 0, texts, 0, runs);
        return String.join("", texts);
    }

    /** That of most of its letters: a sentence of the pack stays one when it begins with a label. */
    private static int direction(String line) {
        int leftToRight = 0;
        int rightToLeft = 0;
        for (int at = 0; at < line.length(); at++) {
            switch (Character.getDirectionality(line.charAt(at))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> leftToRight++;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    rightToLeft++;
                default -> {}
            }
        }
        boolean told = line.indexOf(LEFT_TO_RIGHT) >= 0 || leftToRight > rightToLeft;
        return told ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT;
    }

    private static String turned(String text) {
        List<String> characters = new ArrayList<>();
        CHARACTER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(character -> characters.add(0, MIRRORED.getOrDefault(character, character)));
        return String.join("", characters);
    }
}
