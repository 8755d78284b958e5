package closewright.workbook.recognition.statement;

import closewright.period.Period;
import closewright.statement.Finding;
import closewright.statement.SheetPins;
import closewright.statement.SourceCell;
import closewright.statement.Statement;
import closewright.statement.Statement.Kind;
import closewright.statement.Unit;
import closewright.workbook.recognition.completeness.Ranges;
import closewright.workbook.recognition.completeness.Remedy;
import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is unsure of a sheet's statements: one finding for each kind of doubt, with the line that settles it. */
final class Doubts {

    private final Sheet sheet;
    private final NotationDoubts notation;
    private final CellDoubts cells;
    private final SheetPins pins;
    private final Remedy remedy;
    private final Set<String> withoutUnit = new LinkedHashSet<>();
    private final Set<String> samePeriods = new LinkedHashSet<>();
    private final Set<Integer> second = new TreeSet<>();
    private final Set<Integer> hiddenRows = new TreeSet<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final List<Finding> others = new ArrayList<>();
    private boolean isRead;

    Doubts(Sheet sheet, NotationDoubts notation, SheetPins pins, Remedy remedy) {
        this.sheet = sheet;
        this.notation = notation;
        this.cells = new CellDoubts(sheet);
        this.pins = pins;
        this.remedy = remedy;
    }

    /** @return the statement with the cells in which no figure could be read */
    Statement check(Statement statement, Segment segment, Zone zone, Titles titles) {
        isRead = true;
        if (statement.kind() != Kind.OTHER) {
            unit(statement);
            samePeriods(statement);
            otherUnits(zone, titles.columnUnits());
        }
        others.addAll(UnreadFigures.in(sheet, segment));
        segment.rows().stream()
                .filter(row -> row.hidden() && row.hasFigures())
                .forEach(row -> hiddenRows.add(row.row()));
        statement.columns().stream()
                .map(Statement.Column::index)
                .filter(sheet.hiddenColumns()::contains)
                .forEach(hiddenColumns::add);
        return cells.check(statement, segment, zone);
    }

    /** How the zone's figures are written, where statements were read from them. */
    void notation(Zone zone, List<Statement> statements) {
        if (!statements.isEmpty()) {
            notation.in(zone).ifPresent(others::add);
        }
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        unit().ifPresent(findings::add);
        columns().ifPresent(findings::add);
        findings.addAll(cells.findings());
        hidden(findings);
        findings.addAll(others);
        return findings;
    }

    private void unit(Statement statement) {
        boolean unstated = statement.facts().stream()
                .map(fact -> fact.item().unit())
                .anyMatch(
                        unit -> unit.kind() == Unit.Kind.AMOUNT && unit.scale().isEmpty());
        if (unstated && !pins.isScaled()) {
            withoutUnit.add(caption(statement));
        }
    }

    private Optional<Finding> unit() {
        return withoutUnit.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        sheet.name(),
                        "no unit is stated for the " + Ranges.joined(List.copyOf(withoutUnit)),
                        "amounts are printed as they are; "
                                + remedy.write("their unit (units, thousands, millions)", "scale: thousands")));
    }

    private void otherUnits(Zone zone, ColumnUnits units) {
        for (int i = 0; i < zone.columns().size(); i++) {
            if (units.differs(i)) {
                others.add(otherUnit(zone, zone.columns().get(i), units.text(i), units.text(0)));
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
        Map<String, List<Integer>> byPeriod = new LinkedHashMap<>();
        statement
                .columns()
                .forEach(column -> byPeriod.computeIfAbsent(plain(column.period()), period -> new ArrayList<>())
                        .add(column.index()));
        byPeriod.forEach((period, columns) -> {
            if (columns.size() > 1) {
                second.add(columns.get(1));
                samePeriods.add("columns "
                        + Ranges.joined(
                                columns.stream().map(SourceCell::letters).toList())
                        + (columns.size() == 2 ? " both" : " all") + " stand for " + period);
            }
        });
    }

    /** The notation of a period, and its basis where that is more than the number of a column. */
    private static String plain(Period period) {
        return period.basis().isNumbered() ? period.notation() : period.toString();
    }

    private Optional<Finding> columns() {
        return samePeriods.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        sheet.name(),
                        String.join("; ", samePeriods),
                        "the first one is used; "
                                + remedy.write(
                                        "what the other one is (budget, forecast, restated or what you call it)",
                                        "basis: {"
                                                + SourceCell.letters(
                                                        second.iterator().next()) + ": budget}")));
    }

    private void hidden(List<Finding> findings) {
        List<String> hidden = new ArrayList<>();
        if (!hiddenRows.isEmpty()) {
            hidden.add(Ranges.rows(hiddenRows));
        }
        if (!hiddenColumns.isEmpty()) {
            hidden.add(Ranges.columns(hiddenColumns));
        }
        if (!hidden.isEmpty()) {
            findings.add(Finding.note(
                    sheet.name(),
                    "hidden in the workbook: " + Ranges.joined(hidden),
                    "read like the others, after what is shown where both stand for one period"));
        }
        if (isRead && sheet.visibility() != Sheet.Visibility.VISIBLE) {
            findings.add(Finding.note(
                    sheet.name(),
                    "the sheet is hidden",
                    "it is read after those that are shown, and not compared with them; to leave it out, "
                            + remedy.put("statement: none")));
        }
    }

    private static String caption(Statement statement) {
        return statement.kind().caption().toLowerCase(Locale.ROOT);
    }
}
