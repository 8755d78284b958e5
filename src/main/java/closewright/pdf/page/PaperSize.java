package closewright.pdf.page;

import closewright.pdf.tagged.PageFormat;
import closewright.report.PackSettings.Paper;

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

    public static PaperSize of(Paper paper) {
        return paper == Paper.A4 ? A4 : LETTER;
    }

    public PageFormat portrait() {
        return new PageFormat(width, height);
    }
}
