package closewright.pdf.text;

import java.util.List;

/** A text in one face, measured once, for any size. */
public final class MeasuredText {

    private final Face face;
    private final double unitsPerEm;
    private final int units;
    private final List<Piece> pieces;

    /**
     * What is not broken.
     *
     * @param units its width in units of the face
     * @param inked the same without a blank at its end
     */
    record Piece(String text, int units, int inked) {

        boolean isBlank() {
            return text.isBlank();
        }
    }

    MeasuredText(Face face, double unitsPerEm, int units, List<Piece> pieces) {
        this.face = face;
        this.unitsPerEm = unitsPerEm;
        this.units = units;
        this.pieces = List.copyOf(pieces);
    }

    Face face() {
        return face;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** On one line, in points, a blank at the end not counted. */
    public double width(double size) {
        return width(units, size);
    }

    /** The widest piece that is not broken, in points. */
    public double widestPiece(double size) {
        int widest = 0;
        for (Piece piece : pieces) {
            widest = Math.max(widest, piece.inked());
        }
        return width(widest, size);
    }

    double width(int ofUnits, double size) {
        return ofUnits / unitsPerEm * size;
    }
}
