package closewright.workbook.recognition.statement;

import closewright.language.Traits;
import closewright.period.Period;
import closewright.statement.Fact;
import closewright.statement.Label;
import closewright.statement.LineItem;
import closewright.statement.LinePath;
import closewright.statement.Matrix;
import closewright.statement.SourceCell;
import closewright.statement.Statement.Kind;
import closewright.statement.Statement.Line;
import closewright.statement.Statement.Role;
import closewright.statement.Unit;
import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.recognition.rows.AddendFormula;
import closewright.workbook.recognition.rows.Headings;
import closewright.workbook.recognition.rows.LineUnit;
import closewright.workbook.recognition.rows.Margins;
import closewright.workbook.recognition.rows.Roles;
import closewright.workbook.recognition.rows.Row;
import closewright.workbook.recognition.rows.RowReader;
import closewright.workbook.recognition.rows.ShownFigures;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the matrix of a zone without periods. */
final class MatrixMaker {

    private final Sheet sheet;
    private final Zone zone;
    private final Display display;
    private final LineIds ids;
    private final Titles titles;

    MatrixMaker(Sheet sheet, Zone zone, Display display, LineIds ids) {
        this.sheet = sheet;
        this.zone = zone;
        this.display = display;
        this.ids = ids;
        this.titles = Titles.over(sheet, zone, display);
    }

    Matrix make() {
        List<Row> rows = ShownFigures.settle(new RowReader(sheet, zone, display).read(), titles.unit());
        Map<Integer, LineItem> items = items(rows);
        Margins margins = Margins.of(rows);
        List<Matrix.Row> made = new ArrayList<>();
        for (Row row : rows) {
            LineItem item = items.get(row.row());
            if (item != null) {
                var addends = AddendFormula.addends(row, items);
                Role role = row.hasFigures() ? Roles.of(row, item.unit(), !addends.isEmpty()) : Role.HEADING;
                Line line = new Line(item, role, margins.steps(row), row.row(), row.hidden(), addends);
                made.add(new Matrix.Row(line, facts(row, item)));
            }
        }
        return new Matrix(
                sheet.name(), zone.columns().stream().map(MatrixMaker::column).toList(), made);
    }

    private Map<Integer, LineItem> items(List<Row> rows) {
        LineUnit units = new LineUnit(titles.unit(), Kind.OTHER);
        Headings headings = new Headings(titles.isDetailOfFiling());
        Map<Integer, LineItem> items = new HashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            int next = rows.get(Math.min(at + 1, rows.size() - 1)).margin();
            List<String> over = over(row, headings, next);
            Unit unit = row.hasFigures() ? units.of(row, over) : Unit.unstated(Unit.Kind.AMOUNT);
            items.put(row.row(), item(row, over, unit));
        }
        return items;
    }

    private static List<String> over(Row row, Headings headings, int next) {
        if (Segment.isTaxonomy(row)) {
            return List.of();
        }
        return row.hasFigures() ? headings.over(row) : headings.outer(row, next);
    }

    private LineItem item(Row row, List<String> headings, Unit unit) {
        LinePath path = ids.of(sheet.name(), headings, row.name());
        return new LineItem(path, unit, row.decimals(), Optional.empty(), Traits.of(row.name()));
    }

    /** The line under a column, which has an identifier of its own. */
    private LineItem under(Header.Column column, LineItem line) {
        List<String> headings = new ArrayList<>(List.of(caption(column)));
        headings.addAll(line.headings());
        LinePath path = ids.of(sheet.name(), headings, line.name());
        return new LineItem(path, line.unit(), line.decimals(), Optional.empty(), line.traits());
    }

    private Map<Integer, Fact> facts(Row row, LineItem line) {
        Map<Integer, Fact> facts = new HashMap<>();
        row.figures().forEach((place, figure) -> {
            Cell cell = figure.cell();
            facts.put(
                    place,
                    new Fact(
                            under(zone.columns().get(place), line),
                            Period.unstated(),
                            figure.value(),
                            new SourceCell(sheet.name(), cell.row(), cell.column())));
        });
        return facts;
    }

    private static Matrix.Column column(Header.Column column) {
        Label caption = Label.of(caption(column));
        return new Matrix.Column(caption, Traits.of(caption));
    }

    private static String caption(Header.Column column) {
        return String.join(", ", column.caption());
    }
}
