package closewright.workbook.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a person sees in a cell: the number through its format. */
public final class Display {

    private static final Pattern PERCENT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

    /** The day after December 31, 9999, as a number. */
    private static final BigDecimal END_OF_CALENDAR = BigDecimal.valueOf(2_958_466);

    private final DataFormatter formatter = new DataFormatter(Locale.US, true);

    /** The displayed text, trimmed, runs of blanks and line breaks as one. */
    public String text(Cell cell) {
        if (!cell.isNumber()) {
            return Text.plain(cell.text());
        }
        double number = cell.number().orElseThrow().doubleValue();
        String code = cell.style().format();
        String format = isInCalendar(cell) || !isDateFormat(code) ? code : "General";
        try {
            return Text.plain(westernDigits(formatter.formatRawCellContents(number, 165, format)));
        } catch (RuntimeException unusual) {
            return Text.plain(cell.number().orElseThrow().toPlainString());
        }
    }

    /** Dates come with the digits of the machine's language, whatever language is asked for. */
    private static String westernDigits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints()
                .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }

    /** Whether the cell is a number shown as a date; beyond Excel's calendar it is the number that it is. */
    public static boolean isDate(Cell cell) {
        return cell.isNumber()
                && cell.number().orElseThrow().signum() > 0
                && isInCalendar(cell)
                && isDateFormat(cell.style().format());
    }

    private static boolean isInCalendar(Cell cell) {
        BigDecimal number = cell.number().orElseThrow();
        return number.signum() >= 0 && number.compareTo(END_OF_CALENDAR) < 0;
    }

    private static boolean isDateFormat(String format) {
        return DateUtil.isADateFormat(165, literalsAside(format));
    }

    /** Whether the cell's number is shown as a percentage. */
    public static boolean isPercent(Cell cell) {
        return cell.isNumber() && literalsAside(cell.style().format()).contains("%");
    }

    private static String literalsAside(String format) {
        return PERCENT.matcher(format).replaceAll("");
    }
}
