package closewright.pdf.text;

/** The weights that the pack is set in, all of one family. */
public enum Face {
    REGULAR("SourceSans3-Regular.ttf", 0),
    SEMIBOLD("SourceSans3-Semibold.ttf", 0.02),
    BOLD("SourceSans3-Bold.ttf", 0.03);

    private final String file;
    private final double stroke;

    Face(String file, double stroke) {
        this.file = file;
        this.stroke = stroke;
    }

    /** The resource that holds it. */
    public String resource() {
        return "/closewright/fonts/" + file;
    }

    /** The stroke round a character of a face that has one weight only, for it to be as heavy, in ems. */
    double stroke() {
        return stroke;
    }
}
