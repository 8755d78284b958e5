package closewright.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Measures text and breaks it into lines; a word wider than a line is broken where the line ends, a date before its
 * year. A line that was broken at a blank keeps it at its end, so that copied text has its words apart.
 */
public final class Typesetter {

    private static final int MOST_LINES = 30;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\p{L}+\\.?) (\\d{1,2},)");

    private final Fonts fonts;
    private final Losses losses;

    public Typesetter(Fonts fonts, Losses losses) {
        this.fonts = fonts;
        this.losses = losses;
    }

    /** Measures a text once, for any size. */
    public MeasuredText measured(String text, Face face) {
        int units = fonts.units(text.stripTrailing(), face);
        List<MeasuredText.Piece> pieces =
                pieces(text).stream().map(piece -> piece(piece, face)).toList();
        return new MeasuredText(face, fonts.unitsPerEm(face), units, pieces);
    }

    private MeasuredText.Piece piece(String piece, Face face) {
        String stripped = piece.stripTrailing();
        int inked = fonts.units(stripped, face);
        return new MeasuredText.Piece(piece, inked + fonts.units(piece.substring(stripped.length()), face), inked);
    }

    /** At least one line, at most as many as surely fit on a page. */
    public List<String> lines(String text, Style style, double width) {
        return lines(measured(text, style.face()), style.size(), width);
    }

    /** At least one line, at most as many as surely fit on a page. */
    public List<String> lines(MeasuredText text, double size, double width) {
        List<String> lines = new ArrayList<>();
        GrowingLine line = new GrowingLine(fonts, text, size);
        for (MeasuredText.Piece piece : text.pieces()) {
            if (!line.isEmpty() && line.widthWith(piece) > width) {
                lines.add(line.take());
            }
            line.add(piece);
            while (line.width() > width && line.isDivisible()) {
                lines.add(line.cut(width));
            }
        }
        lines.add(line.toString());
        return lines.size() > MOST_LINES ? shortened(lines, new Style(text.face(), size, Ink.TEXT), width) : lines;
    }

    /** As many lines, as even as can be. */
    public List<String> balanced(MeasuredText text, double size, double width) {
        List<String> lines = lines(text, size, width);
        double tight = Math.min(width, text.widestPiece(size));
        for (double narrower = width; lines.size() > 1 && narrower >= tight; narrower -= 2) {
            List<String> next = lines(text, size, narrower);
            if (next.size() > lines.size()) {
                return lines;
            }
            lines = next;
        }
        return lines;
    }

    private static List<String> pieces(String text) {
        String line = oneLine(text.strip());
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 1; at < line.length(); at++) {
            if (LineBreaks.mayBreak(line, at)) {
                pieces.add(line.substring(start, at));
                start = at;
            }
        }
        pieces.add(line.substring(start));
        return pieces;
    }

    private static String oneLine(String text) {
        String line = text.chars().anyMatch(Character::isWhitespace)
                ? BLANKS.matcher(text).replaceAll(" ")
                : text;
        return line.indexOf(',') < 0 ? line : MONTH_AND_DAY.matcher(line).replaceAll("$1\u00A0$2");
    }

    /** The width of a line in ems, a blank at its end not counted. */
    public double ems(String line, Face face) {
        return fonts.units(line.stripTrailing(), face) / fonts.unitsPerEm(face);
    }

    /** The width of a line, in points, a blank at its end not counted. */
    public double width(String line, Style style) {
        return fonts.width(line.stripTrailing(), style);
    }

    private List<String> shortened(List<String> lines, Style style, double width) {
        losses.shortened(String.join("", lines));
        StringBuilder last = new StringBuilder(lines.get(MOST_LINES - 1).stripTrailing());
        while (width(last + " …", style) > width && last.length() > 1) {
            last.setLength(last.offsetByCodePoints(last.length(), -1));
        }
        List<String> kept = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        kept.add(last + " …");
        return kept;
    }
}
