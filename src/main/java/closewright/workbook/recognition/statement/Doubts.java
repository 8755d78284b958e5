package closewright.workbook.recognition.statement;

import closewright.period.Period;
import closewright.statement.Finding;
import closewright.statement.SourceCell;
import closewright.statement.Statement;
import closewright.statement.Statement.Kind;
import closewright.statement.Unit;
import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.recognition.rows.Row;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is unsure of a statement: each with its place and the line of the definition that settles it. */
final class Doubts {

    private final Sheet sheet;
    private final NotationDoubts notation;
    private final List<Finding> findings = new ArrayList<>();

    Doubts(Sheet sheet, NotationDoubts notation) {
        this.sheet = sheet;
        this.notation = notation;
    }

    List<Finding> findings() {
        return findings;
    }

    void check(Statement statement, Segment segment, Zone zone, Titles titles) {
        if (statement.kind() != Kind.OTHER) {
            unit(statement);
            columns(statement, zone, titles.columnUnits());
            samePeriods(statement);
        }
        cells(segment, zone);
        findings.addAll(UnreadFigures.in(sheet, segment));
        hidden(statement, segment);
    }

    /** How the zone's figures are written, where statements were read from them. */
    void notation(Zone zone, List<Statement> statements) {
        if (!statements.isEmpty()) {
            notation.in(zone).ifPresent(findings::add);
        }
    }

    private void unit(Statement statement) {
        boolean unstated = statement.facts().stream()
                .map(fact -> fact.item().unit())
                .anyMatch(
                        unit -> unit.kind() == Unit.Kind.AMOUNT && unit.scale().isEmpty());
        if (unstated) {
            findings.add(Finding.warning(
                    sheet.name(),
                    "no unit is stated for the " + caption(statement),
                    "its amounts are printed as they are; write \"scale: thousands\" (or millions, units) under \"sheets\","
                            + " \"" + sheet.name() + "\" in the definition"));
        }
    }

    private void columns(Statement statement, Zone zone, ColumnUnits units) {
        for (int i = 0; i < zone.columns().size(); i++) {
            Header.Column column = zone.columns().get(i);
            if (units.differs(i)) {
                findings.add(otherUnit(zone, column, units.text(i), units.text(0)));
                continue;
            }
            boolean read = statement.columns().stream().anyMatch(known -> known.index() == column.first());
            if (!read) {
                findings.add(Finding.warning(
                        new SourceCell(sheet.name(), zone.header().lastRow(), column.first()).toString(),
                        "\"" + String.join(" ", column.caption()) + "\" does not tell the period of the "
                                + caption(statement) + "'s column",
                        "the column was left out; write \"periods: {" + SourceCell.letters(column.first())
                                + ": 2010-06-30/P3M}\" (its own period) under \"sheets\", \"" + sheet.name()
                                + "\" in the definition"));
            }
        }
    }

    private Finding otherUnit(Zone zone, Header.Column column, String own, String first) {
        return Finding.warning(
                new SourceCell(sheet.name(), zone.header().lastRow(), column.first()).toString(),
                "column " + SourceCell.letters(column.first()) + " is in \"" + own + "\", the first one in \"" + first
                        + "\"",
                "the column was left out; bring both to one unit in the workbook");
    }

    private void samePeriods(Statement statement) {
        Map<String, Statement.Column> seen = new HashMap<>();
        for (Statement.Column column : statement.columns()) {
            Optional<Statement.Column> before = Optional.ofNullable(seen.putIfAbsent(plain(column.period()), column));
            before.ifPresent(first -> findings.add(Finding.warning(
                    sheet.name(),
                    "columns " + SourceCell.letters(first.index()) + " and " + SourceCell.letters(column.index())
                            + " of the " + caption(statement) + " both stand for "
                            + column.period().notation(),
                    "the first one is used; write what the other one is under \"periods\" in the definition")));
        }
    }

    /** The notation of a period, and its basis where that is more than the number of a column. */
    private static String plain(Period period) {
        return period.basis().isNumbered() ? period.notation() : period.toString();
    }

    /** Cells under a period that show no figure though they should. */
    private void cells(Segment segment, Zone zone) {
        for (Row row : segment.rows()) {
            for (Header.Column column : zone.columns()) {
                sheet.cell(row.row(), column.first()).ifPresent(this::cell);
            }
        }
    }

    private void cell(Cell cell) {
        String place = new SourceCell(sheet.name(), cell.row(), cell.column()).toString();
        if (cell.content() == Cell.Content.ERROR) {
            findings.add(Finding.warning(
                    place, "shows " + cell.text(), "no figure was read there; correct the formula in the workbook"));
        } else if (cell.content() == Cell.Content.NOT_CALCULATED) {
            findings.add(Finding.warning(
                    place,
                    "the formula has no stored result and was not calculated",
                    "no figure was read there; open the workbook in Excel and save it"));
        }
    }

    private void hidden(Statement statement, Segment segment) {
        List<String> rows = segment.rows().stream()
                .filter(row -> row.hidden() && row.hasFigures())
                .map(row -> String.valueOf(row.row() + 1))
                .toList();
        if (!rows.isEmpty()) {
            findings.add(Finding.note(
                    sheet.name(),
                    "hidden in the " + caption(statement) + ": row" + (rows.size() > 1 ? "s " : " ")
                            + String.join(", ", rows),
                    "read like the others, and marked as hidden"));
        }
        if (sheet.visibility() != Sheet.Visibility.VISIBLE) {
            findings.add(Finding.note(
                    sheet.name(),
                    "the sheet is hidden",
                    "read like the others; write \"statement: none\" for it in the definition to leave it out"));
        }
    }

    private static String caption(Statement statement) {
        return statement.kind().caption().toLowerCase(java.util.Locale.ROOT);
    }
}
