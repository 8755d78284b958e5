package closewright.pdf.tagged;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
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

    private Typeface typeface(Style style) {
        return java.util.Objects.requireNonNull(faces.get(style.face()));
    }

    PDFont font(Style style) {
        return typeface(style).font();
    }

    /** The text with what the face lacks replaced. */
    public String printable(String text, Style style) {
        return printable.in(typeface(style), text);
    }

    /** The width of a text, in points. */
    public double width(String text, Style style) {
        Typeface face = typeface(style);
        return face.advance(printable.in(face, text)) * style.size();
    }
}
