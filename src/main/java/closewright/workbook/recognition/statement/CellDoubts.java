package closewright.workbook.recognition.statement;

import closewright.statement.Finding;
import closewright.statement.SourceCell;
import closewright.statement.Statement;
import closewright.workbook.recognition.completeness.Ranges;
import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.recognition.rows.Row;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cells under a period, beside a label, that show an error or nothing in the place of a figure. */
final class CellDoubts {

    private final Sheet sheet;
    private final Map<String, List<Cell>> errors = new LinkedHashMap<>();
    private final List<Cell> notCalculated = new ArrayList<>();

    CellDoubts(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @return the statement with those cells */
    Statement check(Statement statement, Segment segment, Zone zone) {
        Set<SourceCell> illegible = new HashSet<>();
        for (Row row : segment.rows()) {
            row.unread().forEach(cell -> illegible.add(place(cell)));
            for (Header.Column column : zone.columns()) {
                sheet.cell(row.row(), column.first())
                        .filter(this::isIllegible)
                        .ifPresent(cell -> illegible.add(place(cell)));
            }
        }
        return statement.withIllegible(illegible);
    }

    private boolean isIllegible(Cell cell) {
        return switch (cell.content()) {
            case ERROR ->
                errors.computeIfAbsent(cell.text(), text -> new ArrayList<>()).add(cell);
            case NOT_CALCULATED -> notCalculated.add(cell);
            default -> false;
        };
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        errors.forEach((error, cells) -> findings.add(Finding.warning(
                place(cells),
                told(cells, "shows ", "show ") + error,
                "no figure was read there; correct the formula in the workbook, and run again")));
        if (!notCalculated.isEmpty()) {
            findings.add(Finding.warning(
                    place(notCalculated),
                    told(notCalculated, "holds a formula", "hold formulas")
                            + " without a stored result that could not be calculated",
                    "no figure was read there; open the workbook in Excel, save it, and run again"));
        }
        return findings;
    }

    /** One cell is its own place; of several the sheet is. */
    private String place(List<Cell> cells) {
        return cells.size() == 1 ? place(cells.get(0)).toString() : sheet.name();
    }

    private SourceCell place(Cell cell) {
        return new SourceCell(sheet.name(), cell.row(), cell.column());
    }

    private static String told(List<Cell> cells, String one, String several) {
        return cells.size() == 1 ? one : "cells " + Ranges.cells(cells) + " " + several;
    }
}
