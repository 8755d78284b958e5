package closewright.statement;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of the source workbook, or of an earlier one.
 *
 * @param workbook the earlier workbook's file name; empty for the workbook that the run is about
 * @param row zero-based
 * @param column zero-based
 */
public record SourceCell(String workbook, String sheet, int row, int column) implements Comparable<SourceCell> {

    /** The name of a sheet that needs no quotes. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");

    private static final Comparator<SourceCell> ORDER = Comparator.comparing(SourceCell::workbook)
            .thenComparing(SourceCell::sheet)
            .thenComparingInt(SourceCell::row)
            .thenComparingInt(SourceCell::column);

    public SourceCell {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("no cell at row " + row + ", column " + column + " of " + sheet);
        }
    }

    /** A cell of the workbook that the run is about. */
    public SourceCell(String sheet, int row, int column) {
        this("", sheet, row, column);
    }

    /** The cell of such an address, {@code B12}; empty where it is none. */
    public static Optional<SourceCell> parse(String sheet, String address) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return Optional.of(new SourceCell(sheet, Integer.parseInt(matcher.group(2)) - 1, column - 1));
    }

    /** The same place in an earlier workbook. */
    public SourceCell in(String earlierWorkbook) {
        return new SourceCell(earlierWorkbook, sheet, row, column);
    }

    /** Whether the cell is of an earlier workbook than the one that the run is about. */
    public boolean isEarlier() {
        return !workbook.isEmpty();
    }

    /** The address inside the sheet, {@code B12}. */
    public String address() {
        return letters(column) + (row + 1);
    }

    /** The column's letters, {@code A} for 0. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** As Excel shows it: {@code 'Balance Sheets'!B12}, {@code [internap-1q10.xlsx]Supplemental!B12}. */
    @Override
    public String toString() {
        String place = isEarlier() ? "[" + workbook + "]" + sheet : sheet;
        boolean plain = PLAIN.matcher(sheet).matches() && workbook.indexOf(' ') < 0 && workbook.indexOf('\'') < 0;
        return (plain ? place : "'" + place.replace("'", "''") + "'") + "!" + address();
    }

    @Override
    public int compareTo(SourceCell other) {
        return ORDER.compare(this, other);
    }
}
