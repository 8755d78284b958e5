package closewright.pdf;

import org.apache.pdfbox.text.TextPosition;

/**
 * A character where it stands in a finished PDF, in points.
 *
 * @param page counted from 1
 * @param baseline from the top of the page
 */
public record Glyph(String text, String font, int page, double left, double right, double baseline, double size) {

    static Glyph of(TextPosition position, int page) {
        return new Glyph(
                position.getUnicode(),
                position.getFont().getName(),
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

    boolean isBold() {
        return font.endsWith("Semibold") || font.endsWith("Bold");
    }

    /** Whether two characters stand on each other, by the height of their capitals. */
    boolean isOver(Glyph other) {
        double height = 0.66 * Math.min(size, other.size);
        return left < other.right - 0.3 && other.left < right - 0.3 && Math.abs(baseline - other.baseline) < height;
    }
}
