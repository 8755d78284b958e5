package closepack.pdf;

import closepack.pdf.tagged.PageFormat;

/** What the pack is printed on. */
public enum PaperSize {
    LETTER(612, 792),
    A4(595.276, 841.89);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    PageFormat portrait() {
        return new PageFormat(width, height);
    }
}
