package closewright.workbook.recognition.notation;

import closewright.language.Topic;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Text;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a cell as a figure: numbers, numbers stored as text, nils. */
public final class FigureText {

    /**
     * What a cell says.
     *
     * @param percent whether it is shown as a percentage
     */
    public record Figure(BigDecimal value, boolean percent, Cell cell) {}

    private static final Pattern NIL = Pattern.compile("(?:[$€£¥₹]\\s?)?(?:[-–—−]\\s?){1,8}");
    private static final Pattern NUMBER = Topic.UNITS.filled("(?:{{currency-before-figure}})?\\s?([-–−+])?\\s?"
            + "(?:us\\$|[$€£¥₹])?\\s?(\\(?)\\s?(?:us\\$|[$€£¥₹])?\\s?([-–−])?"
            + "(\\d{1,3}(?:[, ' ]\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)\\s?(%?)\\s?(\\)?)\\s?(%?)"
            + "([-–−])?(?:\\s?(?:\\[\\w{1,2}\\]|\\(\\d\\)|[*†]))?");

    /** "$000" is a unit, no figure. */
    private static final Pattern ZEROS = Pattern.compile("\\D*0{2,}s?\\D*");

    private FigureText() {}

    /** The figure that a cell shows; empty where it shows none. */
    public static Optional<Figure> of(Cell cell) {
        return switch (cell.content()) {
            case NUMBER -> Display.isDate(cell) ? Optional.empty() : Optional.of(number(cell));
            case TEXT -> text(cell);
            default -> Optional.empty();
        };
    }

    private static Figure number(Cell cell) {
        return new Figure(cell.number().orElseThrow(), Display.isPercent(cell), cell);
    }

    private static Optional<Figure> text(Cell cell) {
        String text = Text.plain(cell.text()).toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.length() > 40 || ZEROS.matcher(text).matches()) {
            return Optional.empty();
        }
        if (NIL.matcher(text).matches()) {
            return Optional.of(new Figure(BigDecimal.ZERO, false, cell));
        }
        Matcher found = NUMBER.matcher(text);
        return found.matches() ? Optional.of(figure(found, cell)) : Optional.empty();
    }

    private static Figure figure(Matcher found, Cell cell) {
        BigDecimal value = new BigDecimal(found.group(4).replaceAll("[, ' ]", ""));
        boolean percent = !found.group(5).isEmpty() || !found.group(7).isEmpty();
        boolean negative =
                !found.group(2).isEmpty() || minus(found.group(1)) || minus(found.group(3)) || minus(found.group(8));
        BigDecimal proportion = percent ? value.movePointLeft(2) : value;
        return new Figure(negative ? proportion.negate() : proportion, percent, cell);
    }

    private static boolean minus(String sign) {
        return sign != null && !sign.equals("+");
    }
}
