package closewright.workbook.recognition.statement;

import closewright.workbook.recognition.layout.FigureColumns;
import closewright.workbook.recognition.layout.ZoneFinder;
import closewright.workbook.recognition.period.PeriodHint;
import closewright.workbook.recognition.period.PeriodPhrase;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import java.util.List;

/**
 * A table whose periods stand one under the other, and its lines side by side: it is no table without periods, and its
 * totals are not checked as such.
 */
final class TurnedTable {

    /** Fewest periods, and fewest lines, that make such a table. */
    private static final int FEWEST = 2;

    private static final int FEWEST_LINES = 4;

    private TurnedTable() {}

    static boolean isOn(Sheet sheet, Display display) {
        List<Cell> periods = sheet.rows().keySet().stream()
                .flatMap(row -> sheet.row(row).stream().limit(1))
                .filter(cell -> cell.isText() && isPeriod(display.text(cell)))
                .filter(cell ->
                        FigureColumns.filled(sheet, cell.row(), cell.column()).size() >= FEWEST_LINES)
                .toList();
        long rows = sheet.rows().keySet().stream()
                .filter(row -> FigureColumns.filled(sheet, row, 0).size() >= FEWEST_LINES)
                .count();
        return periods.size() >= FEWEST && periods.size() == rows && isUnderLabels(sheet, periods.get(0));
    }

    private static boolean isPeriod(String text) {
        return PeriodPhrase.parse(text).filter(PeriodHint::tellsTime).isPresent();
    }

    private static boolean isUnderLabels(Sheet sheet, Cell first) {
        return sheet.rows().headMap(first.row(), false).values().stream()
                .anyMatch(row -> row.values().stream()
                                .filter(cell -> cell.column() > first.column() && ZoneFinder.isLabel(cell))
                                .count()
                        >= FEWEST_LINES);
    }
}
