package closewright.pdf.text;

import java.util.ArrayList;
import java.util.List;

/** A line that is being cut into runs. */
final class RunMaker {

    private final Typeface own;
    private final double stroke;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Typeface current;
    private boolean reversed;
    private boolean substituted;

    /**
     * @param face that the line is set in
     * @param own the same as the document embeds it
     */
    RunMaker(Face face, Typeface own) {
        this.own = own;
        current = own;
        stroke = face.stroke();
    }

    boolean has(int codePoint) {
        return own.has(codePoint);
    }

    /** Adds characters of the family. */
    void own(String characters) {
        add(own, characters, false);
    }

    /** Adds a character of a companion. */
    void other(Typeface typeface, int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        add(
                typeface,
                Character.toString(codePoint),
                direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                        || (reversed && direction == Character.DIRECTIONALITY_NONSPACING_MARK));
    }

    /** Words that are read from right to left stay together. */
    void blank() {
        add(reversed ? current : own, " ", reversed);
    }

    /** Adds a mark for what no face has, one for all that stands together. */
    void substitute(String mark) {
        if (!substituted) {
            own(mark);
            substituted = true;
        }
    }

    private void add(Typeface typeface, String characters, boolean fromRight) {
        if (typeface != current || fromRight != reversed) {
            end();
            current = typeface;
            reversed = fromRight;
        }
        text.append(characters);
        substituted = false;
    }

    private void end() {
        if (text.length() > 0) {
            runs.add(new Run(current, text.toString(), current == own ? 0 : stroke, reversed));
            text.setLength(0);
        }
    }

    List<Run> runs() {
        end();
        return runs;
    }
}
