package closepack.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;

/**
 * Rows high enough for what wraps in them. Excel fits rows by itself when it opens a file; others do not, and never fit
 * merged cells.
 */
record RowHeights(CellStyles styles) {

    /** Sets the heights of the rows that need more than one line. */
    void fit(SheetDraft sheet) {
        sheet.rows().forEach((row, cells) -> {
            int lines = lines(cells, sheet);
            if (lines > 1 && !sheet.heights().containsKey(row)) {
                sheet.height(row, height(0, lines));
            }
        });
    }

    private static int lines(SortedMap<Integer, SheetCell> cells, SheetDraft sheet) {
        return cells.values().stream()
                .filter(cell -> cell.look().wrap())
                .mapToInt(cell -> lines(cell, sheet.width(cell.column())))
                .max()
                .orElse(1);
    }

    private static int lines(SheetCell cell, int width) {
        return cell.content() instanceof SheetCell.Content.Text text
                ? lines(text.text(), width - 2 * cell.look().indent())
                : 1;
    }

    /** How many lines a text takes in a column of a width in characters, broken between words. */
    static int lines(String text, int width) {
        return text.lines().mapToInt(line -> linesOf(line, Math.max(width, 1))).sum();
    }

    private static int linesOf(String line, int width) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ", -1)) {
            if (used > 0 && used + word.length() > width) {
                lines++;
                used = 0;
            }
            used += word.length() + 1;
        }
        return lines;
    }

    /**
     * The height of lines of text in points.
     *
     * @param step how much larger than the default font the text is, in points
     */
    int height(int step, int lines) {
        return styles.fontSize()
                .add(BigDecimal.valueOf(step))
                .multiply(new BigDecimal("1.36"))
                .multiply(BigDecimal.valueOf(lines))
                .setScale(0, RoundingMode.CEILING)
                .intValue();
    }
}
