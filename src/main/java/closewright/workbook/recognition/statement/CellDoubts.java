package closewright.workbook.recognition.statement;

import closewright.statement.Finding;
import closewright.statement.SourceCell;
import closewright.statement.Statement;
import closewright.statement.Statement.Kind;
import closewright.workbook.recognition.completeness.Ranges;
import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.notation.FigureText;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.recognition.period.PeriodPhrase;
import closewright.workbook.recognition.rows.Row;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cells under a period, beside a label, that show no figure though they should. */
final class CellDoubts {

    /** Longer texts are remarks. */
    private static final int LONGEST = 40;

    /** In a schedule other texts say something else than an amount: "15 years", "001-36743". */
    private static final Pattern AMOUNT = Pattern.compile("\\D{0,4}\\d[\\d.,'’ ]*\\P{L}{0,4}\\p{L}{0,2}\\P{L}{0,2}");

    private final Sheet sheet;
    private final Display display;
    private final Map<String, List<Cell>> errors = new LinkedHashMap<>();
    private final List<Cell> notCalculated = new ArrayList<>();
    private final List<Cell> texts = new ArrayList<>();

    CellDoubts(Sheet sheet, Display display) {
        this.sheet = sheet;
        this.display = display;
    }

    /** @return the statement with those cells */
    Statement check(Statement statement, Segment segment, Zone zone) {
        Set<SourceCell> illegible = new HashSet<>();
        for (Row row : segment.rows()) {
            for (Header.Column column : zone.columns()) {
                sheet.cell(row.row(), column.first())
                        .filter(cell -> isIllegible(cell, row, statement.kind()))
                        .ifPresent(cell -> illegible.add(place(cell)));
            }
        }
        return statement.withIllegible(illegible);
    }

    private boolean isIllegible(Cell cell, Row row, Kind kind) {
        return switch (cell.content()) {
            case ERROR ->
                errors.computeIfAbsent(cell.text(), text -> new ArrayList<>()).add(cell);
            case NOT_CALCULATED -> notCalculated.add(cell);
            case TEXT ->
                !row.label().isEmpty()
                        && isLikeAFigure(display.text(cell), kind)
                        && FigureText.of(cell).isEmpty()
                        && texts.add(cell);
            default -> false;
        };
    }

    private static boolean isLikeAFigure(String text, Kind kind) {
        return text.length() <= LONGEST
                && text.codePoints().anyMatch(Character::isDigit)
                && (kind != Kind.OTHER || AMOUNT.matcher(text).matches())
                && PeriodPhrase.parse(text).isEmpty();
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
        if (!texts.isEmpty()) {
            findings.add(Finding.warning(
                    place(texts),
                    told(texts, "holds", "hold") + " digits in a text that is no plain number (\""
                            + display.text(texts.get(0)) + "\")",
                    "no figure was read there; type the number itself in the workbook, and run again"));
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
