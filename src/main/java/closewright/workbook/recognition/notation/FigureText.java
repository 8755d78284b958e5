package closewright.workbook.recognition.notation;

import closewright.language.Topic;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Text;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a cell as a figure: numbers, numbers stored as text, nils. */
public final class FigureText {

    /** On which side of an account a figure stands that says so. */
    public enum Side {
        NONE,
        DEBIT,
        CREDIT
    }

    /**
     * What a cell says.
     *
     * @param percent whether it is shown as a percentage
     * @param multiple what a word behind the digits of a text multiplies the value by: 1000 for 600K
     */
    public record Figure(BigDecimal value, boolean percent, Cell cell, OptionalLong multiple, Side side) {

        public Figure(BigDecimal value, boolean percent, Cell cell) {
            this(value, percent, cell, OptionalLong.empty(), Side.NONE);
        }

        /** The same cell with the value told otherwise, and nothing left to say of it. */
        public Figure withValue(BigDecimal other) {
            return new Figure(other, percent, cell);
        }
    }

    private static final Pattern NIL =
            Topic.UNITS.filled("(?:[^\\p{L}\\d\\s.,;:]{1,3}\\s?)?\\(?(?:[-–—−‒―]\\s?){1,8}\\)?|{{nil}}");
    private static final String THOUSANDS =
            "\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{1,3}(?<gap>[  '’‘´` \\u2009٬])\\d{3}(?:\\k<gap>\\d{3})*|\\d+";
    private static final Pattern NUMBER = Pattern.compile("(?<before>(?:[^\\d.]|\\.(?!\\d)){0,12}?)(?<digits>(?:(?:"
            + THOUSANDS + ")(?:\\.\\d+)?|\\.\\d+))(?<behind>[^\\d]{0,16})");

    /** "$000" is a unit, no figure. */
    private static final Pattern ZEROS = Pattern.compile("\\D*0{2,}s?\\D*");

    private static final int LONGEST = 40;

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
        String text = Text.halfWidth(Text.plain(cell.text()));
        if (text.isEmpty() || text.length() > LONGEST || ZEROS.matcher(text).matches()) {
            return Optional.empty();
        }
        if (NIL.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of(new Figure(BigDecimal.ZERO, false, cell));
        }
        Matcher found = NUMBER.matcher(FootnoteMark.removed(text));
        return found.matches() ? figure(found, cell) : Optional.empty();
    }

    private static Optional<Figure> figure(Matcher found, Cell cell) {
        Surroundings around = Surroundings.of(found.group("before"), found.group("behind"));
        if (!around.understood()) {
            return Optional.empty();
        }
        BigDecimal digits = new BigDecimal(found.group("digits").replaceAll("[^\\d.]", ""));
        BigDecimal value = around.percent() ? digits.movePointLeft(2) : digits;
        BigDecimal signed = around.negative() ? value.negate() : value;
        return Optional.of(new Figure(signed, around.percent(), cell, around.multiple(), around.side()));
    }
}
