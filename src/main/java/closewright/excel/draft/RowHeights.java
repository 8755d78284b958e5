package closewright.excel.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;

/**
 * Rows high enough for what wraps in them. Excel fits rows by itself when it opens a file; others do not, and never fit
 * merged cells.
 *
 * @param fontSize of the workbook's default font, in points
 */
public record RowHeights(BigDecimal fontSize) {

    /** Sets the heights of the rows that need more than one line. */
    public void fit(SheetDraft sheet) {
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
        double room = width - 1.5 * cell.look().indent();
        return cell.content().isLive()
                ? 1
                : TextWidth.lines(cell.content().words(), cell.look().bold(), room);
    }

    /**
     * The height of lines of text in points.
     *
     * @param step how much larger than the default font the text is, in points
     */
    public int height(int step, int lines) {
        return fontSize.add(BigDecimal.valueOf(step))
                .multiply(new BigDecimal("1.36"))
                .multiply(BigDecimal.valueOf(lines))
                .setScale(0, RoundingMode.CEILING)
                .intValue();
    }
}
