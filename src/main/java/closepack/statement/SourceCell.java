package closepack.statement;

import java.util.Comparator;

/**
 * A cell of the source workbook.
 *
 * @param row zero-based
 * @param column zero-based
 */
public record SourceCell(String sheet, int row, int column) implements Comparable<SourceCell> {

    private static final Comparator<SourceCell> ORDER = Comparator.comparing(SourceCell::sheet)
            .thenComparingInt(SourceCell::row)
            .thenComparingInt(SourceCell::column);

    public SourceCell {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("no cell at row " + row + ", column " + column + " of " + sheet);
        }
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

    /** The address with its sheet as Excel shows it, {@code 'Balance Sheets'!B12}. */
    @Override
    public String toString() {
        String name = sheet.matches("[A-Za-z_][A-Za-z0-9_.]*") ? sheet : "'" + sheet.replace("'", "''") + "'";
        return name + "!" + address();
    }

    @Override
    public int compareTo(SourceCell other) {
        return ORDER.compare(this, other);
    }
}
