package closewright.pdf.tagged;

/** The weights that the pack is set in, all of one family. */
public enum Face {
    REGULAR("SourceSans3-Regular.ttf"),
    SEMIBOLD("SourceSans3-Semibold.ttf"),
    BOLD("SourceSans3-Bold.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** The resource that holds it. */
    public String resource() {
        return "/closewright/fonts/" + file;
    }
}
