package closewright.pdf.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The faces of one document: the family that it is set in, and those of other scripts once a text needs them. */
public final class Fonts {

    private final PDDocument document;
    private final Map<Face, Typeface> faces = new EnumMap<>(Face.class);
    private final Map<Companion, Typeface> companions = new EnumMap<>(Companion.class);
    private final PrintableText printable;

    public Fonts(PDDocument document, Losses losses) throws IOException {
        this.document = document;
        for (Face face : Face.values()) {
            faces.put(face, Typeface.load(document, face.resource()));
        }
        printable = new PrintableText(this, losses);
    }

    Typeface typeface(Face face) {
        return Objects.requireNonNull(faces.get(face));
    }

    Typeface typeface(Companion companion) {
        return companions.computeIfAbsent(companion, this::load);
    }

    private Typeface load(Companion companion) {
        try {
            return Typeface.load(document, companion.resource());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The faces beside the family that a text has needed so far. */
    Set<Companion> companions() {
        return Collections.unmodifiableSet(companions.keySet());
    }

    /** A line as it is printed, from left to right. */
    public List<Run> runs(String text, Face face) {
        if (text.isEmpty() || !PrintableText.isPlain(text)) {
            return printable.in(face, text);
        }
        return List.of(new Run(typeface(face), text, 0, false));
    }

    /** The width of a text, in points. */
    public double width(String text, Style style) {
        return units(text, style.face()) / unitsPerEm(style.face()) * style.size();
    }

    /** The width of a text, in units of a face. */
    int units(String text, Face face) {
        if (PrintableText.isPlain(text)) {
            return typeface(face).units(text);
        }
        int units = 0;
        for (Run run : printable.in(face, text)) {
            units += run.units();
        }
        return units;
    }

    /** Leaves in the document what of the faces is printed; nothing can be printed after it. */
    public void finish() throws IOException {
        for (Typeface typeface : faces.values()) {
            typeface.finish();
        }
        for (Typeface typeface : companions.values()) {
            typeface.finish();
        }
    }

    double unitsPerEm(Face face) {
        return typeface(face).unitsPerEm();
    }
}
