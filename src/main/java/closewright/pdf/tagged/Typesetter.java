package closewright.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Measures text and breaks it into lines at blanks and after hyphens and slashes before a small letter; a word wider
 * than a line is broken where the line ends; a date is broken before its year. A line that was broken at a blank keeps
 * it at its end, so that copied text has its words apart.
 */
public final class Typesetter {

    private static final int MOST_LINES = 30;
    private static final Pattern BREAKS = Pattern.compile("(?<= )|(?<=\\p{L}[-/–—])(?=\\p{Ll})");

    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\p{L}+\\.?) (\\d{1,2},)");

    private final Fonts fonts;
    private final Losses losses;

    public Typesetter(Fonts fonts, Losses losses) {
        this.fonts = fonts;
        this.losses = losses;
    }

    /** At least one line, at most as many as surely fit on a page. */
    public List<String> lines(String text, Style style, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (line.length() > 0 && width(line + piece, style) > width) {
                lines.add(take(line));
            }
            line.append(piece);
            while (width(line.toString(), style) > width && line.codePointCount(0, line.length()) > 1) {
                lines.add(cut(line, style, width));
            }
        }
        lines.add(line.toString());
        return lines.size() > MOST_LINES ? shortened(lines, style, width) : lines;
    }

    /** As many lines, as even as can be. */
    public List<String> balanced(String text, Style style, double width) {
        List<String> lines = lines(text, style, width);
        double tight = Math.min(width, widestPiece(text, style));
        for (double narrower = width; lines.size() > 1 && narrower >= tight; narrower -= 2) {
            List<String> next = lines(text, style, narrower);
            if (next.size() > lines.size()) {
                return lines;
            }
            lines = next;
        }
        return lines;
    }

    /** The width of the widest piece that is not broken. */
    public double widestPiece(String text, Style style) {
        return pieces(text).stream()
                .mapToDouble(piece -> width(piece, style))
                .max()
                .orElse(0);
    }

    private static List<String> pieces(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return BREAKS.splitAsStream(MONTH_AND_DAY.matcher(line).replaceAll("$1\u00A0$2"))
                .toList();
    }

    /** The width of a line, in points, a blank at its end not counted. */
    public double width(String line, Style style) {
        return fonts.width(line.stripTrailing(), style);
    }

    private static String take(StringBuilder line) {
        String taken = line.toString();
        line.setLength(0);
        return taken;
    }

    /** Takes as many characters as fit, at least one. */
    private String cut(StringBuilder line, Style style, double width) {
        int end = line.offsetByCodePoints(0, 1);
        while (end < line.length() && width(line.substring(0, line.offsetByCodePoints(end, 1)), style) <= width) {
            end = line.offsetByCodePoints(end, 1);
        }
        String head = line.substring(0, end);
        line.delete(0, end);
        return head;
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
