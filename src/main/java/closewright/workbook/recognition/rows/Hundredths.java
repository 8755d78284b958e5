package closewright.workbook.recognition.rows;

import closewright.language.Topic;
import closewright.statement.Unit;
import closewright.workbook.recognition.notation.FigureText.Figure;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.NumberFormat;
import closewright.workbook.sheet.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Figures in hundredths of a currency, as the label, a heading, the unit beside it or every figure says: pence, cents.
 */
final class Hundredths {

    private static final Pattern SAID = Topic.UNITS.pattern("hundredths");
    private static final Pattern PENCE = Topic.UNITS.pattern("pence");
    private static final Set<String> BEHIND = Set.copyOf(Topic.UNITS.wordings("hundredth-behind"));
    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}¢]");

    private Hundredths() {}

    /** The sign of the hundredths; empty where figures are in no such unit. */
    static Optional<String> of(Row row, List<String> headings) {
        List<String> texts = new ArrayList<>(List.of(row.label(), row.unit()));
        texts.addAll(headings);
        return texts.stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(Hundredths::says)
                .findFirst()
                .or(() -> behindFigures(row))
                .map(text -> PENCE.matcher(text).matches() ? Unit.PENCE : Unit.CENTS);
    }

    /** Whether a text beside a label is such a unit. */
    static boolean isUnit(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return BEHIND.contains(lower) || SAID.matcher(lower).matches();
    }

    private static boolean says(String text) {
        return SAID.matcher(text).matches() || BEHIND.contains(text);
    }

    private static Optional<String> behindFigures(Row row) {
        List<Optional<String>> behind = row.figures().values().stream()
                .map(Figure::cell)
                .map(Hundredths::behind)
                .distinct()
                .toList();
        return behind.size() == 1 ? behind.get(0) : Optional.empty();
    }

    private static Optional<String> behind(Cell cell) {
        String text = cell.isText() ? Text.plain(cell.text()) : literal(cell);
        String letters = LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return Optional.of(letters).filter(BEHIND::contains);
    }

    private static String literal(Cell cell) {
        String code = cell.style().format();
        return code.indexOf('"') < 0 && code.indexOf('\\') < 0
                ? ""
                : cell.number()
                        .flatMap(NumberFormat.of(code)::section)
                        .map(NumberFormat.Section::behind)
                        .orElse("");
    }
}
