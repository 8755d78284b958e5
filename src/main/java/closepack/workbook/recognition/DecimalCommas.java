package closepack.workbook.recognition;

import closepack.workbook.sheet.Cell;
import closepack.workbook.sheet.Sheet;
import closepack.workbook.sheet.Text;
import java.util.regex.Pattern;

/** Numbers stored as text with a comma before the decimals: 1.234,56. A sheet writes them in one way or the other. */
final class DecimalCommas {

    private static final Pattern SURE = Pattern.compile(
            "[^\\p{L}\\d]{0,4}(\\d{1,3}(\\.\\d{3})+,\\d+|\\d+,\\d{1,2}|\\d{1,3}(\\.\\d{3}){2,})[^\\p{L}\\d]{0,3}");
    private static final Pattern AGAINST =
            Pattern.compile("[^\\p{L}\\d]{0,4}(\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+\\.\\d{1,2})[^\\p{L}\\d]{0,3}");
    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}\\d]{0,4}[\\d.,]*\\d[^\\p{L}\\d]{0,3}");

    private DecimalCommas() {}

    /** The sheet with its numbers in English; unchanged where it does not surely use decimal commas. */
    static Sheet inEnglish(Sheet sheet) {
        boolean commas = shows(sheet, SURE) && !shows(sheet, AGAINST);
        return commas ? sheet.map(DecimalCommas::inEnglish) : sheet;
    }

    private static boolean shows(Sheet sheet, Pattern number) {
        return sheet.rows().values().stream()
                .flatMap(row -> row.values().stream())
                .filter(Cell::isText)
                .anyMatch(cell -> number.matcher(Text.plain(cell.text())).matches());
    }

    private static Cell inEnglish(Cell cell) {
        String text = Text.plain(cell.text());
        if (!cell.isText()
                || text.length() > 30
                || !NUMBER.matcher(text).matches()
                || PeriodPhrase.parse(text).isPresent()) {
            return cell;
        }
        return cell.withText(text.replace(".", "").replace(',', '.'));
    }
}
