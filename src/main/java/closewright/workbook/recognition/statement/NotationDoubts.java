package closewright.workbook.recognition.statement;

import closewright.statement.Finding;
import closewright.statement.SourceCell;
import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.notation.Notation;
import closewright.workbook.recognition.rows.TextNumbers;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Sheet;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures stored as text whose point or comma may mean something else than was assumed. */
final class NotationDoubts {

    private static final String REMEDY =
            "; otherwise turn the texts into numbers in the workbook (Data, Text to Columns, Advanced) and run again";

    private final Sheet stored;
    private final Notation notation;

    NotationDoubts(Sheet stored, Notation notation) {
        this.stored = stored;
        this.notation = notation;
    }

    /** The first of a zone's doubtful figures, with what was assumed of all of them. */
    Optional<Finding> in(Zone zone) {
        return stored.rows().subMap(zone.firstRow(), true, zone.lastRow(), true).keySet().stream()
                .flatMap(row -> figures(zone, row))
                .filter(cell -> TextNumbers.isDoubtful(cell, notation))
                .findFirst()
                .map(this::finding);
    }

    private Stream<Cell> figures(Zone zone, int row) {
        return zone.columns().stream()
                .flatMapToInt(column -> IntStream.rangeClosed(column.first(), column.last()))
                .boxed()
                .flatMap(column -> stored.cell(row, column).stream());
    }

    private Finding finding(Cell cell) {
        String place = new SourceCell(stored.name(), cell.row(), cell.column()).toString();
        String text = "the text \"" + cell.text().strip() + "\" ";
        return switch (notation) {
            case BY_LANGUAGE ->
                Finding.note(
                        place,
                        text + "and others like it have a point before three digits",
                        "the point was read as one between thousands, as the sheet's language has it" + REMEDY);
            case BOTH ->
                Finding.warning(
                        place,
                        text + "stands on a sheet that writes numbers both like 1.234,5 and like 1,234.5",
                        "texts were read as 1,234.5, a point as a decimal point" + REMEDY);
            default ->
                Finding.warning(
                        place,
                        text + "may be thousands or have three decimals, and nothing on the sheet tells",
                        "the point was read as a decimal point" + REMEDY);
        };
    }
}
