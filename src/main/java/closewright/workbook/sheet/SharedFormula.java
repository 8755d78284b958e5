package closewright.workbook.sheet;

import closewright.ooxml.CellAddress;
import closewright.statement.SourceCell;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A formula that is stored once and used by many cells: its relative references move with the cell. */
record SharedFormula(String text, int row, int column) {

    /** A quoted text or sheet name, or a reference that is not part of a longer word. */
    private static final Pattern PIECE = Pattern.compile(
            "\"[^\"]*\"|'[^']*'|(?<![A-Za-z0-9_.$])(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7})(?![A-Za-z0-9_.(])");

    String at(int otherRow, int otherColumn) {
        Matcher found = PIECE.matcher(text);
        StringBuilder moved = new StringBuilder();
        while (found.find()) {
            String piece = found.group(2) == null ? found.group() : move(found, otherRow - row, otherColumn - column);
            found.appendReplacement(moved, Matcher.quoteReplacement(piece));
        }
        return found.appendTail(moved).toString();
    }

    private static String move(Matcher found, int down, int right) {
        boolean fixedColumn = !found.group(1).isEmpty();
        boolean fixedRow = !found.group(3).isEmpty();
        int column = CellAddress.column(found.group(2)) + (fixedColumn ? 0 : right);
        int row = Integer.parseInt(found.group(4)) + (fixedRow ? 0 : down);
        if (column < 0 || row < 1) {
            return "#REF!";
        }
        return found.group(1) + SourceCell.letters(column) + found.group(3) + row;
    }
}
