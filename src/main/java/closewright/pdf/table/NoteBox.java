package closewright.pdf.table;

import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.MeasuredText;
import closewright.pdf.text.Style;
import closewright.pdf.text.Typesetter;
import closewright.report.Table;
import java.util.List;

/**
 * A note broken into lines.
 *
 * @param markWidth the room for its mark, in points; 0 for a general note
 */
public record NoteBox(Table.Note note, List<String> lines, double markWidth) {

    public static final Style STYLE = new Style(Face.REGULAR, 7.4, Ink.QUIET);

    private static final double PITCH = 9.2;
    private static final double AFTER = 1.2;

    public NoteBox {
        lines = List.copyOf(lines);
    }

    static NoteBox of(Table.Note note, MeasuredText text, double width, Typesetter typesetter) {
        double mark = note.mark().isEmpty() ? 0 : Math.max(14, typesetter.width(printed(note), STYLE) + 4);
        return new NoteBox(note, typesetter.lines(text, STYLE.size(), width - mark), mark);
    }

    static String printed(Table.Note note) {
        return "(" + note.mark() + ") ";
    }

    boolean isGeneral() {
        return note.mark().isEmpty();
    }

    /** The baseline of a line, from the top of the note. */
    double baseline(int line) {
        return 8 + line * PITCH;
    }

    double height() {
        return lines.size() * PITCH + AFTER;
    }
}
