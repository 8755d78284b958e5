package closewright.pdf.text;

import org.apache.pdfbox.pdmodel.font.PDFont;

/** A piece of a line that one face has all characters of, in the order in which it is seen. */
public final class Run {

    private final Typeface typeface;
    private final String text;
    private final double stroke;
    private final boolean reversed;

    Run(Typeface typeface, String text, double stroke, boolean reversed) {
        this.typeface = typeface;
        this.text = text;
        this.stroke = stroke;
        this.reversed = reversed;
    }

    /** The width, in units of the face. */
    int units() {
        return typeface.units(text);
    }

    String text() {
        return text;
    }

    /** Its characters, as they are about to be printed. */
    public String print() {
        typeface.printed(text);
        return text;
    }

    public PDFont font() {
        return typeface.font();
    }

    /** The width of a line round its characters, in ems; 0 where the face is as heavy as it should be. */
    public double stroke() {
        return stroke;
    }

    /** Whether it is read from right to left. */
    public boolean isReversed() {
        return reversed;
    }
}
