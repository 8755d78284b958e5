package closewright.pdf.tagged;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The faces of one document. */
public final class Fonts {

    private final Map<Face, Typeface> faces = new EnumMap<>(Face.class);
    private final PrintableText printable;

    Fonts(PDDocument document, Losses losses) throws IOException {
        for (Face face : Face.values()) {
            faces.put(face, Typeface.load(document, face));
        }
        printable = new PrintableText(losses);
    }

    private Typeface typeface(Face face) {
        return Objects.requireNonNull(faces.get(face));
    }

    PDFont font(Style style) {
        return typeface(style.face()).font();
    }

    /** The text with what the face lacks replaced. */
    public String printable(String text, Style style) {
        return printable.in(typeface(style.face()), text);
    }

    /** The width of a text, in points. */
    public double width(String text, Style style) {
        return units(text, style.face()) / unitsPerEm(style.face()) * style.size();
    }

    /** The width of a text, in units of a face. */
    int units(String text, Face face) {
        Typeface typeface = typeface(face);
        return typeface.units(printable.in(typeface, text));
    }

    double unitsPerEm(Face face) {
        return typeface(face).unitsPerEm();
    }
}
