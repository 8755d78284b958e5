package closewright.excel.graft;

import closewright.statement.SourceCell;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a reader of a sheet stands: rows and cells may leave their address out, they then follow the one before. */
final class CellPosition {

    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");

    private int row = -1;
    private int column = -1;

    /** @param number as written, counted from 1; may be empty */
    void row(String number) {
        row = number.matches("\\d{1,7}") ? Integer.parseInt(number) - 1 : row + 1;
        column = -1;
    }

    /** @param address as written; may be empty */
    void cell(String address) {
        Matcher parts = ADDRESS.matcher(address);
        column = parts.matches() ? columnOf(parts.group(1)) : column + 1;
    }

    private static int columnOf(String letters) {
        int number = 0;
        for (char letter : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            number = number * 26 + letter - 'A' + 1;
        }
        return number - 1;
    }

    int row() {
        return row;
    }

    SourceCell on(String sheet) {
        return new SourceCell(sheet, Math.max(row, 0), Math.max(column, 0));
    }
}
