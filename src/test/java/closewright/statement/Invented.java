package closewright.statement;

import closewright.language.Traits;
import closewright.period.Period;
import closewright.statement.Statement.Addend;
import closewright.statement.Statement.Column;
import closewright.statement.Statement.Line;
import closewright.statement.Statement.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Builds an invented statement line by line, as a sheet would hold it. */
public final class Invented {

    public static final Period Q2 = Period.months(3, LocalDate.of(2010, 6, 30));
    public static final Period Q1 = Period.months(3, LocalDate.of(2010, 3, 31));
    public static final Period Q2_LAST_YEAR = Period.months(3, LocalDate.of(2009, 6, 30));
    public static final Period H1 = Period.months(6, LocalDate.of(2010, 6, 30));
    public static final Period JUNE_30 = Period.date(LocalDate.of(2010, 6, 30));
    public static final Period DECEMBER_31 = Period.date(LocalDate.of(2009, 12, 31));

    private final String sheet;
    private final Statement.Kind kind;
    private final List<Period> periods;
    private final List<Line> lines = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private List<String> headings = List.of();

    private Invented(String sheet, Statement.Kind kind, Period... periods) {
        this.sheet = sheet;
        this.kind = kind;
        this.periods = List.of(periods);
    }

    public static Invented statement(String sheet, Statement.Kind kind, Period... periods) {
        return new Invented(sheet, kind, periods);
    }

    public Invented heading(String label) {
        headings = label.isEmpty() ? List.of() : List.of(label);
        if (!label.isEmpty()) {
            add(label, Role.HEADING, "", Unit.Kind.AMOUNT, List.of());
        }
        return this;
    }

    /** A line of amounts in thousands of dollars; an empty figure is a blank cell. */
    public Invented line(String label, String concept, String... figures) {
        return figures(add(label, Role.ITEM, concept, Unit.Kind.AMOUNT, List.of(figures)), figures);
    }

    /** A line of another kind of figures. */
    public Invented line(Unit.Kind unit, String label, String concept, String... figures) {
        return figures(add(label, Role.ITEM, concept, unit, List.of(figures)), figures);
    }

    /** Counts of shares in a scale of their own. */
    public Invented shares(String label, String concept, long scale, String... figures) {
        LineItem item = add(label, Role.ITEM, concept, Unit.Kind.SHARES, List.of(figures));
        LineItem scaled = item.withUnit(Unit.of(Unit.Kind.SHARES, scale));
        Line last = lines.remove(lines.size() - 1);
        lines.add(new Line(scaled, last.role(), last.indent(), last.row(), false, List.of()));
        return figures(scaled, figures);
    }

    /** A typed total: what it adds up is not known from its cells. */
    public Invented total(String label, String concept, String... figures) {
        return figures(add(label, Role.SUBTOTAL, concept, Unit.Kind.AMOUNT, List.of(figures)), figures);
    }

    /** The last line's cells add up so many lines just above it. */
    public Invented summing(int count) {
        Line last = lines.get(lines.size() - 1);
        List<Addend> addends = lines.subList(lines.size() - 1 - count, lines.size() - 1).stream()
                .map(line -> new Addend(1, line.item()))
                .toList();
        lines.set(lines.size() - 1, new Line(last.item(), Role.SUBTOTAL, last.indent(), last.row(), false, addends));
        return this;
    }

    /** The last line's cells add up the lines of these labels. */
    public Invented summingOnly(String... labels) {
        Line last = lines.get(lines.size() - 1);
        List<Addend> addends = lines.stream()
                .filter(line -> List.of(labels).contains(line.item().label()))
                .map(line -> new Addend(1, line.item()))
                .toList();
        lines.set(lines.size() - 1, new Line(last.item(), Role.SUBTOTAL, last.indent(), last.row(), false, addends));
        return this;
    }

    /** The cells of a line are what a total lacks beside other lines. */
    public Invented plug(String label, String total, String... others) {
        int at = place(label);
        List<Addend> addends =
                new ArrayList<>(List.of(new Addend(1, lines.get(place(total)).item())));
        List.of(others)
                .forEach(other ->
                        addends.add(new Addend(-1, lines.get(place(other)).item())));
        Line line = lines.get(at);
        lines.set(at, new Line(line.item(), line.role(), line.indent(), line.row(), false, addends));
        return this;
    }

    private int place(String label) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).item().label().equals(label)) {
                return at;
            }
        }
        throw new IllegalArgumentException("no line " + label);
    }

    private LineItem add(String label, Role role, String concept, Unit.Kind unit, List<String> figures) {
        String path = headings.isEmpty() || role == Role.HEADING
                ? ""
                : headings.get(0).replace(":", "") + " > ";
        LineItem item = new LineItem(
                new LinePath(
                        sheet + " > " + path + label, role == Role.HEADING ? List.of() : headings, Label.of(label)),
                unit(unit, unit == Unit.Kind.PER_SHARE ? 1 : 1000, "$"),
                figures.stream().mapToInt(Invented::decimals).max().orElse(0),
                concept.isEmpty() ? Optional.empty() : Optional.of(concept(concept)),
                Traits.of(Label.of(label)));
        lines.add(new Line(item, role, headings.isEmpty() ? 0 : 1, lines.size(), false, List.of()));
        return item;
    }

    private static Concept concept(String name) {
        return Concept.named(name).orElseThrow(() -> new IllegalArgumentException("no concept " + name));
    }

    private static int decimals(String figure) {
        return figure.isEmpty() ? 0 : Math.max(0, new BigDecimal(figure).scale());
    }

    private Invented figures(LineItem item, String... figures) {
        for (int i = 0; i < figures.length; i++) {
            if (!figures[i].isEmpty()) {
                SourceCell cell = new SourceCell(sheet, lines.size() - 1, i + 1);
                facts.add(new Fact(item, periods.get(i), new BigDecimal(figures[i]), cell));
            }
        }
        return this;
    }

    public Statement build() {
        List<Column> columns = new ArrayList<>();
        for (Period period : periods) {
            columns.add(new Column(period, List.of(period.toString()), columns.size() + 1));
        }
        return new Statement(sheet, kind, sheet, "(In thousands)", columns, lines, facts, List.of());
    }

    /** A unit with a currency. */
    public static Unit unit(Unit.Kind kind, long scale, String currency) {
        return new Unit(kind, OptionalLong.of(scale), Optional.of(currency));
    }

    /** A workbook of such statements. */
    public static Statements workbook(Invented... statements) {
        return new Statements(
                new Statements.Source("invented.xlsx", "0".repeat(64)),
                List.of(statements).stream().map(Invented::build).toList(),
                List.of(),
                List.of());
    }

    /** The line of a label, wherever it stands. */
    public static LineItem item(Statements statements, String label) {
        return statements.items().stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
