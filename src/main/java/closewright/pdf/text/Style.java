package closewright.pdf.text;

/**
 * How text is set.
 *
 * @param size in points
 */
public record Style(Face face, double size, Ink ink) {

    public Style in(Ink other) {
        return new Style(face, size, other);
    }
}
