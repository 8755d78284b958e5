package closewright.pdf.text;

/** A line that is being filled piece by piece. */
final class GrowingLine {

    private final Fonts fonts;
    private final MeasuredText text;
    private final double size;
    private final StringBuilder line = new StringBuilder();
    private int units;

    /** The units without blanks at the end. */
    private int inked;

    GrowingLine(Fonts fonts, MeasuredText text, double size) {
        this.fonts = fonts;
        this.text = text;
        this.size = size;
    }

    boolean isEmpty() {
        return line.length() == 0;
    }

    /** Whether there are two characters to be parted. */
    boolean isDivisible() {
        return line.codePointCount(0, line.length()) > 1;
    }

    double width() {
        return text.width(inked, size);
    }

    double widthWith(MeasuredText.Piece piece) {
        return text.width(inkedWith(piece), size);
    }

    private int inkedWith(MeasuredText.Piece piece) {
        return piece.isBlank() ? inked : units + piece.inked();
    }

    void add(MeasuredText.Piece piece) {
        line.append(piece.text());
        inked = inkedWith(piece);
        units += piece.units();
    }

    String take() {
        String taken = line.toString();
        become("");
        return taken;
    }

    /** Takes as many characters as fit, at least one. */
    String cut(double width) {
        int end = line.offsetByCodePoints(0, 1);
        while (end < line.length() && widthTo(line.offsetByCodePoints(end, 1)) <= width) {
            end = line.offsetByCodePoints(end, 1);
        }
        String head = line.substring(0, end);
        become(line.substring(end));
        return head;
    }

    private double widthTo(int end) {
        return text.width(fonts.units(line.substring(0, end).stripTrailing(), text.face()), size);
    }

    private void become(String rest) {
        line.setLength(0);
        line.append(rest);
        units = fonts.units(rest, text.face());
        inked = fonts.units(rest.stripTrailing(), text.face());
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
