package closewright.workbook.recognition.statement;

import closewright.statement.Finding;
import closewright.statement.SourceCell;
import closewright.workbook.recognition.layout.FigureColumns;
import closewright.workbook.recognition.layout.ZoneFinder;
import closewright.workbook.recognition.period.PeriodHint;
import closewright.workbook.recognition.period.PeriodPhrase;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import java.util.List;
import java.util.Optional;

/** A table whose periods stand one under the other, and its lines side by side: it is named, not read. */
final class TurnedTable {

    /** Fewest periods, and fewest lines, that make such a table. */
    private static final int FEWEST = 2;

    private static final int FEWEST_LINES = 4;

    private TurnedTable() {}

    static Optional<Finding> in(Sheet sheet, Display display) {
        List<Cell> periods = sheet.rows().keySet().stream()
                .flatMap(row -> sheet.row(row).stream().limit(1))
                .filter(cell -> cell.isText() && isPeriod(display.text(cell)))
                .filter(cell ->
                        FigureColumns.filled(sheet, cell.row(), cell.column()).size() >= FEWEST_LINES)
                .toList();
        if (periods.size() < FEWEST || !isUnderLabels(sheet, periods.get(0))) {
            return Optional.empty();
        }
        Cell last = periods.get(periods.size() - 1);
        String place = new SourceCell(
                        sheet.name(), periods.get(0).row(), periods.get(0).column()) + ":"
                + SourceCell.letters(last.column()) + (last.row() + 1);
        return Optional.of(
                Finding.warning(
                        place,
                        "periods run down column " + SourceCell.letters(last.column())
                                + " and lines stand across: the table is turned",
                        "nothing was read of it; copy it and paste it transposed (Paste Special, Transpose) on a sheet of its own"));
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
