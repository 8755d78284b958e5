package closewright.workbook.recognition.statement;

import closewright.language.Traits;
import closewright.period.Period;
import closewright.statement.Concept;
import closewright.statement.Fact;
import closewright.statement.Label;
import closewright.statement.LineItem;
import closewright.statement.LinePath;
import closewright.statement.SourceCell;
import closewright.statement.Statement;
import closewright.statement.Statement.Addend;
import closewright.statement.Statement.Column;
import closewright.statement.Statement.Kind;
import closewright.statement.Statement.Line;
import closewright.statement.Statement.Role;
import closewright.statement.Unit;
import closewright.workbook.recognition.concept.ConceptNames;
import closewright.workbook.recognition.concept.ConceptNames.Candidate;
import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.notation.FigureText;
import closewright.workbook.recognition.period.ColumnPeriods;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.recognition.period.LeadingBasis;
import closewright.workbook.recognition.period.PeriodHint;
import closewright.workbook.recognition.rows.AddendFormula;
import closewright.workbook.recognition.rows.Headings;
import closewright.workbook.recognition.rows.LineUnit;
import closewright.workbook.recognition.rows.Margins;
import closewright.workbook.recognition.rows.Memo;
import closewright.workbook.recognition.rows.Precision;
import closewright.workbook.recognition.rows.Roles;
import closewright.workbook.recognition.rows.Row;
import closewright.workbook.recognition.unit.HeaderCurrency;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Makes the statement of one segment of rows. */
final class StatementMaker {

    private final Sheet sheet;
    private final Zone zone;
    private final Titles titles;
    private final LineIds ids;
    private final OptionalInt year;

    /** The lines of the zone so far, by row: formulas add up those of other statements too. */
    private final Map<Integer, LineItem> known = new HashMap<>();

    /** @param year that of months and quarters whose headings name none, where a person has said it */
    StatementMaker(Sheet sheet, Zone zone, Titles titles, LineIds ids, OptionalInt year) {
        this.year = year;
        this.sheet = sheet;
        this.zone = zone;
        this.titles = titles;
        this.ids = ids;
    }

    Statement make(Segment segment) {
        Map<Integer, Column> columns = columns(segment.kind());
        Map<Integer, LineItem> items = StatementCurrency.spread(items(segment));
        known.putAll(items);
        List<Line> lines = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        Margins margins = Margins.of(segment.rows());
        for (Row row : segment.rows()) {
            LineItem item = items.get(row.row());
            if (item != null) {
                List<Addend> addends = AddendFormula.addends(row, known);
                Role role = role(segment, row, item, !addends.isEmpty());
                lines.add(new Line(item, role, margins.steps(row), row.row(), row.hidden(), addends));
                facts.addAll(facts(row, item, columns));
            }
        }
        return new Statement(
                sheet.name(),
                segment.kind(),
                segment.ownTitle().map(Row::label).or(this::title).orElse(sheet.name()),
                titles.unitLine().map(Titles.Caption::text).orElse(""),
                List.copyOf(columns.values()),
                lines,
                facts,
                memos(segment, items, columns));
    }

    /** The memos whose own formulas add up lines of the statement, or of which it is known what they are. */
    private List<Statement.Memo> memos(Segment segment, Map<Integer, LineItem> items, Map<Integer, Column> columns) {
        List<Statement.Memo> memos = new ArrayList<>();
        for (Row row : segment.rows()) {
            boolean memo = segment.kind() != Kind.OTHER
                    && (Memo.isAside(row) || row.label().isEmpty());
            List<Addend> addends = memo ? Memo.addends(row, items) : List.of();
            if (!addends.isEmpty()) {
                LineItem item = memo(row, addends.get(0).item().unit());
                Line line = new Line(item, Role.SUBTOTAL, 0, row.row(), row.hidden(), addends);
                memos.add(new Statement.Memo(line, facts(row, item, columns)));
            }
        }
        return memos;
    }

    private LineItem memo(Row row, Unit unit) {
        List<String> headings = List.of("Memo");
        Label label = row.label().isEmpty() ? Label.of("row " + (row.row() + 1)) : row.name();
        return new LineItem(
                ids.of(sheet.name(), headings, label), unit, row.decimals(), Optional.empty(), Traits.of(label));
    }

    private Optional<String> title() {
        return titles.title().map(Titles.Caption::text);
    }

    /** A cash flow begins with net income: there it is no final figure. */
    private static Role role(Segment segment, Row row, LineItem item, boolean sums) {
        if (!row.hasFigures()) {
            return Role.HEADING;
        }
        boolean first = segment.kind() == Kind.CASH_FLOW && item.is(Concept.NET_INCOME) && !sums;
        return first ? Role.ITEM : Roles.of(row, item.unit(), sums);
    }

    /** Of several columns for one period one leads; the others' figures are kept apart from its own. */
    private Map<Integer, Column> columns(Kind kind) {
        ColumnPeriods periods = new ColumnPeriods(zone.columns(), period(), titles.tab());
        Map<Integer, LeadingBasis.Candidate> told = new TreeMap<>();
        for (int i = 0; i < zone.columns().size(); i++) {
            int at = i;
            Header.Column column = zone.columns().get(i);
            if (titles.columnUnits().differs(i)) {
                continue;
            }
            Optional<Period> period = kind == Kind.OTHER
                    ? periods.ofSchedule(i, titles.isDetailOfFiling())
                    : periods.of(i, kind == Kind.BALANCE_SHEET);
            period.ifPresent(time -> told.put(
                    at,
                    new LeadingBasis.Candidate(
                            time,
                            column.hint(),
                            sheet.hiddenColumns().contains(column.first()),
                            HeaderCurrency.of(column.caption()))));
        }
        List<Period> settled = LeadingBasis.settle(List.copyOf(told.values()));
        Map<Integer, Column> columns = new TreeMap<>();
        for (int index : told.keySet()) {
            Header.Column column = zone.columns().get(index);
            columns.put(index, new Column(settled.get(columns.size()), column.caption(), column.first()));
        }
        return columns;
    }

    /** What the titles say, in the year that a person has said. */
    private PeriodHint period() {
        return year.isPresent() ? PeriodHint.ofYear(year.getAsInt()).with(titles.period()) : titles.period();
    }

    private Map<Integer, LineItem> items(Segment segment) {
        LineUnit units = new LineUnit(titles.unit(), segment.kind());
        Headings headings = new Headings(titles.isDetailOfFiling());
        List<Candidate> lines = new ArrayList<>();
        for (int i = 0; i < segment.rows().size(); i++) {
            Row row = segment.rows().get(i);
            if (segment.leftOut(row).isPresent()
                    || segment.ownTitle().filter(row::equals).isPresent()) {
                continue;
            }
            if (row.worded() && !row.hasFigures() && titles.isDetailOfFiling()) {
                headings.over(row);
            } else if (!row.hasFigures()) {
                int next = i + 1 < segment.rows().size()
                        ? segment.rows().get(i + 1).margin()
                        : row.margin();
                List<String> over = headings.outer(row, next);
                lines.add(candidate(row, over, Unit.unstated(Unit.Kind.AMOUNT), Role.HEADING));
            } else {
                List<String> over = headings.over(row);
                Unit unit = units.of(row, over);
                lines.add(candidate(row, over, unit, Roles.of(row, unit, false)));
            }
        }
        return named(segment, lines);
    }

    private static Candidate candidate(Row row, List<String> headings, Unit unit, Role role) {
        return new Candidate(row.row(), row.name(), row.meanings(), headings, unit, role);
    }

    private Map<Integer, LineItem> named(Segment segment, List<Candidate> lines) {
        List<Candidate> figures =
                lines.stream().filter(line -> line.role() != Role.HEADING).toList();
        Map<Integer, Concept> names = ConceptNames.of(segment.kind(), figures);
        Map<Integer, Unit> units = new HashMap<>();
        lines.forEach(line -> units.put(line.row(), line.unit()));
        Map<Integer, Integer> decimals = Precision.of(segment.rows(), units);
        Map<Integer, LineItem> items = new HashMap<>();
        for (Candidate line : lines) {
            LinePath path = ids.of(sheet.name(), line.headings(), line.label());
            Optional<Concept> concept = Optional.ofNullable(names.get(line.row()));
            int places = decimals.getOrDefault(line.row(), 0);
            items.put(line.row(), new LineItem(path, line.unit(), places, concept, Traits.of(line.label())));
        }
        return items;
    }

    private List<Fact> facts(Row row, LineItem item, Map<Integer, Column> columns) {
        List<Fact> facts = new ArrayList<>();
        columns.forEach((index, column) -> {
            FigureText.Figure figure = row.figures().get(index);
            if (figure != null) {
                Cell cell = figure.cell();
                facts.add(new Fact(
                        item,
                        column.period(),
                        figure.value(),
                        new SourceCell(sheet.name(), cell.row(), cell.column())));
            }
        });
        return facts;
    }
}
