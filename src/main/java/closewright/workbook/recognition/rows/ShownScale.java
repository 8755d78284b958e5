package closewright.workbook.recognition.rows;

import closewright.workbook.recognition.notation.Currencies;
import closewright.workbook.recognition.notation.FigureText.Figure;
import closewright.workbook.recognition.notation.Scales;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * What is shown of a figure beside what is stored: 412137 under {@code #,##0,} is shown as 412, and of that the unit
 * line speaks.
 *
 * @param multiple a multiple that is shown with the figure itself: 412K, {@code 0.0,,"m"}
 * @param thousands how often the format divides what is stored by a thousand
 */
public record ShownScale(OptionalLong multiple, int thousands) {

    static final ShownScale PLAIN = new ShownScale(OptionalLong.empty(), 0);

    private static final int MOST = 4;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]");

    static ShownScale of(Figure figure) {
        if (figure.multiple().isPresent()) {
            return new ShownScale(figure.multiple(), 0);
        }
        return figure.percent() || figure.cell().isText() ? PLAIN : of(figure.cell());
    }

    private static ShownScale of(Cell cell) {
        String code = cell.style().format();
        boolean plain = code.indexOf('"') < 0 && code.indexOf('\\') < 0 && code.indexOf(',') < 0;
        return plain
                ? PLAIN
                : NumberFormat.of(code)
                        .section(cell.number().orElseThrow())
                        .map(ShownScale::of)
                        .orElse(PLAIN);
    }

    private static ShownScale of(NumberFormat.Section section) {
        OptionalLong multiple = word(section.behind());
        int thousands = Math.min(section.thousands(), MOST);
        return new ShownScale(multiple.isPresent() ? multiple : word(section.before()), thousands);
    }

    private static OptionalLong word(String literal) {
        String words = Currencies.mark(literal).text().toLowerCase(Locale.ROOT);
        return Scales.behind(NO_WORD.matcher(words).replaceAll(""));
    }

    /** What the stored figure is multiplied by, under a unit line; empty where that is not told. */
    OptionalLong under(OptionalLong stated) {
        OptionalLong shown = multiple.isPresent() ? multiple : stated;
        long divisor = (long) Math.pow(1000, thousands);
        return shown.isPresent() && shown.getAsLong() % divisor == 0
                ? OptionalLong.of(shown.getAsLong() / divisor)
                : OptionalLong.empty();
    }

    static Optional<ShownScale> ofMultiple(OptionalLong multiple) {
        return multiple.isPresent() ? Optional.of(new ShownScale(multiple, 0)) : Optional.empty();
    }
}
