package closewright.definition.plan;

import closewright.statement.Concept;
import closewright.statement.LineItem;
import closewright.statement.LinePath;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A commented definition of what was recognised in a workbook, for a person to correct. */
public final class StartingDefinition {

    /** A profit as a share of revenue. */
    private record Margin(String name, String label, Concept profit) {}

    private static final List<Margin> MARGINS = List.of(
            new Margin("gross-margin", "Gross margin", Concept.GROSS_PROFIT),
            new Margin("operating-margin", "Operating margin", Concept.OPERATING_INCOME),
            new Margin("net-margin", "Net margin", Concept.NET_INCOME));

    private final Statements statements;
    private final StringBuilder text = new StringBuilder();

    private StartingDefinition(Statements statements) {
        this.statements = statements;
    }

    public static String of(Statements statements) {
        return new StartingDefinition(statements).text();
    }

    private String text() {
        String name = statements.source().name();
        line("# What the workbook " + name + " cannot say. Begun by Closewright from what it recognised:");
        line("# correct a line, or delete what you do not want. Text with a colon or a # in it stands in quotes.");
        line("");
        line("company: " + quoted(name.replaceFirst("\\.[A-Za-z]+$", "")) + "   # as it shall stand on the cover");
        quarter();
        Map<Concept, LineItem> lines = recognised();
        lines(lines);
        measures(lines);
        tables();
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void quarter() {
        Optional<LocalDate> end = latest();
        LocalDate date = end.orElse(LocalDate.of(2000, Month.DECEMBER, 31));
        line("title: " + quoted(end.map(day -> "Quarter Ended " + caption(day)).orElse("Summary Tables")));
        line("quarter-end: " + date + (end.isPresent() ? "" : "   # no date was found in the workbook: write it here"));
        line("fiscal-year-end: December");
        line("");
        line("# conventions:");
        line("#   growth-decimals: 0");
        line("#   basis-points: displayed      # or exact");
        line("#   negative-percent: parentheses      # or minus");
    }

    private static String caption(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getDayOfMonth() + ", "
                + day.getYear();
    }

    /** The last date that figures are given for, estimates aside. */
    private Optional<LocalDate> latest() {
        return statements.all().stream()
                .flatMap(statement -> statement.columns().stream())
                .map(Statement.Column::period)
                .filter(period -> period.isActual())
                .flatMap(period -> period.lastDay().stream())
                .max(Comparator.naturalOrder());
    }

    /** The first line of each concept, the statements' own before those of schedules. */
    private Map<Concept, LineItem> recognised() {
        Map<Concept, LineItem> lines = new LinkedHashMap<>();
        statements.items().forEach(item -> item.concept().ifPresent(concept -> lines.putIfAbsent(concept, item)));
        return lines;
    }

    private void lines(Map<Concept, LineItem> lines) {
        if (!lines.isEmpty()) {
            line("");
            line("# Names for lines of the workbook (sheet > headings > label), to be used below.");
            line("lines:");
            lines.forEach((name, item) -> line("  " + name + ": " + quoted(item.id())));
        }
    }

    private void measures(Map<Concept, LineItem> lines) {
        List<Margin> margins = MARGINS.stream()
                .filter(margin -> lines.containsKey(margin.profit()) && lines.containsKey(Concept.REVENUE))
                .toList();
        if (!margins.isEmpty()) {
            line("");
            line("# Figures that the workbook does not hold: (from + add - subtract) x multiply / divide.");
            line("measures:");
            margins.forEach(margin -> line("  " + margin.name() + ": {label: " + margin.label() + ", from: "
                    + margin.profit() + ", divide: " + Concept.REVENUE + "}"));
        }
    }

    private void tables() {
        line("");
        line("# The pack's tables, in order. Instead of a statement a table may list its own columns and rows.");
        line("tables:");
        int number = 1;
        for (Statement statement : statements.all()) {
            if (!statement.facts().isEmpty() && statement.kind() != Statement.Kind.OTHER) {
                table(statement, number++);
            }
        }
        if (number == 1) {
            line("  {}");
        }
    }

    private void table(Statement statement, int number) {
        line("  table-" + number + ":");
        line("    sheet: " + quoted("CW " + number + " " + statement.kind().code()));
        line("    title: " + quoted(statement.title()));
        if (!statement.unitLine().isEmpty()) {
            line("    unit: " + quoted(statement.unitLine()));
        }
        line("    statement: " + quoted(LinePath.join(Stream.of(statement.sheet(), statement.title()))));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
    }
}
