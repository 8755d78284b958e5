package closewright.workbook.recognition.rows;

import closewright.language.Topic;
import closewright.workbook.recognition.notation.Continental;
import closewright.workbook.recognition.notation.Notation;
import closewright.workbook.recognition.period.PeriodPhrase;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Sheet;
import closewright.workbook.sheet.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers stored as text, in English (1,234.56) or continental (1.234,56): a sheet writes them in one way or the other.
 * What stands leftmost in its row or under "Note" numbers the lines and is not looked at.
 */
public final class TextNumbers {

    private static final Pattern BEFORE = Topic.UNITS.filled("(?:{{currency-before-text-figure}}|[^\\p{L}\\d]){0,5}");
    private static final String AFTER = "[^\\p{L}\\d]{0,4}";
    private static final Pattern CONTINENTAL =
            number("\\d{1,3}([. ]\\d{3})+,\\d+|\\d+,\\d{1,2}|0,\\d+|\\d{4,},\\d+|\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern ENGLISH =
            number("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?|\\d+\\.\\d{1,2}|\\d+\\.\\d{4,}|0?\\.\\d+|\\d{4,}\\.\\d+");
    private static final Pattern EITHER = number("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern ANY = number("[\\d., ]*\\d");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.?");
    private static final Pattern NOTES = Topic.COLUMNS.pattern("notes");

    private final Sheet sheet;
    private final Set<Integer> noteColumns;

    public TextNumbers(Sheet sheet) {
        this.sheet = sheet;
        this.noteColumns = texts().filter(cell -> NOTES.matcher(plain(cell)).matches())
                .map(Cell::column)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Pattern number(String digits) {
        return Pattern.compile(BEFORE + "(?:" + digits + ")" + AFTER);
    }

    /** How the sheet writes them. */
    public Notation notation() {
        boolean continental = shows(CONTINENTAL);
        if (shows(ENGLISH)) {
            return continental ? Notation.BOTH : Notation.ENGLISH;
        }
        if (continental) {
            return Notation.CONTINENTAL;
        }
        if (!shows(EITHER)) {
            return Notation.ENGLISH;
        }
        return Continental.speaks(texts().map(Cell::text).toList()) ? Notation.BY_LANGUAGE : Notation.UNTOLD;
    }

    /** The sheet with its numbers in English; unchanged where it does not write them in the continental way. */
    public Sheet inEnglish() {
        Notation notation = notation();
        boolean continental = notation == Notation.CONTINENTAL || notation == Notation.BY_LANGUAGE;
        return continental ? sheet.map(TextNumbers::inEnglish) : sheet;
    }

    /** Whether a cell's text, read in a notation, is open to doubt. */
    public static boolean isDoubtful(Cell cell, Notation notation) {
        return cell.isText()
                && switch (notation) {
                    case UNTOLD, BY_LANGUAGE -> isNumber(cell, EITHER);
                    case BOTH -> isNumber(cell, EITHER) || isNumber(cell, CONTINENTAL);
                    case ENGLISH, CONTINENTAL -> false;
                };
    }

    private boolean shows(Pattern number) {
        Predicate<Cell> isNumber = cell -> isNumber(cell, number);
        return sheet.rows().values().stream()
                .flatMap(row -> row.values().stream().skip(1))
                .filter(Cell::isText)
                .filter(cell -> !noteColumns.contains(cell.column()))
                .anyMatch(isNumber);
    }

    private Stream<Cell> texts() {
        return sheet.rows().values().stream()
                .map(java.util.Map::values)
                .flatMap(Collection::stream)
                .filter(Cell::isText);
    }

    private static boolean isNumber(Cell cell, Pattern number) {
        String text = plain(cell);
        return text.length() <= 30
                && number.matcher(text).matches()
                && !DAY.matcher(text).matches()
                && PeriodPhrase.parse(text).isEmpty();
    }

    private static String plain(Cell cell) {
        return Text.plain(cell.text()).toLowerCase(Locale.ROOT);
    }

    private static Cell inEnglish(Cell cell) {
        return cell.isText() && isNumber(cell, ANY)
                ? cell.withText(Text.plain(cell.text()).replace(".", "").replace(',', '.'))
                : cell;
    }
}
