package closepack.pdf;

/**
 * How text is set.
 *
 * @param size in points
 */
record Style(Face face, double size, Ink ink) {

    Style in(Ink other) {
        return new Style(face, size, other);
    }

    Style sized(double points) {
        return new Style(face, points, ink);
    }
}
