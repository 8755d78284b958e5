package closepack.pdf;

import org.apache.pdfbox.text.TextPosition;

/**
 * A character where it stands in a finished PDF, in points.
 *
 * @param page counted from 1
 * @param baseline from the top of the page
 */
public record Glyph(String text, int page, double left, double right, double baseline, double size) {

    static Glyph of(TextPosition position, int page) {
        return new Glyph(
                position.getUnicode(),
                page,
                position.getXDirAdj(),
                position.getXDirAdj() + position.getWidthDirAdj(),
                position.getYDirAdj(),
                position.getFontSizeInPt());
    }

    boolean isDigit() {
        return text.matches("[0-9]");
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
