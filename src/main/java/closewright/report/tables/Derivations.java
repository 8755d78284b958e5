package closewright.report.tables;

import closewright.calculation.formula.Explanation;
import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Trail;
import closewright.report.Table;
import closewright.report.Table.Column;
import closewright.report.Table.ColumnKind;
import closewright.report.Table.Row;
import closewright.report.Table.RowKind;
import closewright.report.TableCell;
import closewright.statement.Fact;
import closewright.statement.SourceCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The appendix that tells how the figures are derived, and the tables with their rows leading to it. */
public final class Derivations {

    static final String ID = "derivations";

    private static final int MOST_CELLS = 12;

    private final Figures figures;
    private final Map<Formula, String> named = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    private Derivations(Figures figures) {
        this.figures = figures;
    }

    /**
     * @param tables the same, each row with the place of its derivation
     * @param appendix empty where there is nothing to derive
     */
    public record Made(List<Table> tables, Optional<Table> appendix) {}

    public static Made of(List<Table> tables, Figures figures, String source) {
        Derivations derivations = new Derivations(figures);
        tables.forEach(derivations::add);
        return new Made(derivations.tables, derivations.appendix(source));
    }

    private Optional<Table> appendix(String source) {
        List<Column> columns = List.of(
                new Column(List.of("Figure"), ColumnKind.FIGURES, false),
                new Column(List.of("Derivation"), ColumnKind.TEXT, false),
                new Column(List.of("Cells"), ColumnKind.TEXT, false));
        String unit = "Figures of the first column of each table, with the cells of " + source + " that they rest on";
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Table(ID, "CW Derivations", "How the Figures Are Derived", unit, columns, rows, List.of()));
    }

    private void add(Table table) {
        List<Row> linked = new ArrayList<>();
        String reported = table.id() + "-reported";
        List<Row> derived = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            Optional<TableCell.Figure> figure = figure(row, table);
            boolean own =
                    figure.isPresent() && figure.get().formula().reported().isEmpty();
            String place = own ? table.id() + "-row-" + (i + 1) : reported;
            if (own) {
                derived.add(derivation(row.label(), figure.get(), explanation(figure.get()), place));
                name(row, figure.get());
            }
            linked.add(figure.isPresent() ? row.explainedAt(place) : row);
        }
        boolean any = linked.stream()
                .anyMatch(row -> row.derivation()
                        .filter(at -> at.place().equals(reported))
                        .isPresent());
        if (any || !derived.isEmpty()) {
            rows.add(Row.heading(0, table.title() + ":"));
            rows.addAll(derived);
            rows.addAll(changes(table));
        }
        if (any) {
            rows.add(reported(table, reported));
        }
        tables.add(table.with(linked, table.notes()));
    }

    /** Each column of growth or change by the first figure in it: the others are derived alike. */
    private List<Row> changes(Table table) {
        List<Row> changes = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.kind() == ColumnKind.CHANGE) {
                String place = table.id() + "-change-" + (i + 1);
                first(table, i).ifPresent(row -> changes.add(change(column, row.figure(), row.label(), place)));
            }
        }
        return changes;
    }

    private record Labelled(String label, TableCell.Figure figure) {}

    private static Optional<Labelled> first(Table table, int column) {
        return table.rows().stream()
                .flatMap(row -> row.cell(column).figure().map(figure -> new Labelled(row.label(), figure)).stream())
                .filter(labelled -> labelled.figure().isKnown())
                .findFirst();
    }

    private Row change(Column column, TableCell.Figure figure, String label, String place) {
        String heading = String.join(" ", column.heading());
        return derivation(heading + ", " + label, figure, explanation(figure) + "; so in every row", place);
    }

    /** Further derivations may call a figure by its name, once it is explained. */
    private void name(Row row, TableCell.Figure figure) {
        if (figure.isKnown()) {
            named.putIfAbsent(
                    figure.formula(),
                    row.label() + " " + figure.printed().body()
                            + figure.printed().tail());
        }
    }

    /** The figure that is explained: of the period reported on, else the first there is. */
    private static Optional<TableCell.Figure> figure(Row row, Table table) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> table.columns().get(i).kind() == ColumnKind.FIGURES)
                .filter(i -> row.cells().get(i).isFigure())
                .boxed()
                .min((one, other) -> Boolean.compare(
                        !table.columns().get(one).current(),
                        !table.columns().get(other).current()))
                .flatMap(i -> row.cells().get(i).figure());
    }

    private String explanation(TableCell.Figure figure) {
        return "= " + new Explanation(figures, named).of(figure.formula());
    }

    private Row derivation(String label, TableCell.Figure figure, String explanation, String place) {
        return new Row(
                RowKind.ITEM,
                1,
                label,
                Optional.empty(),
                List.of(
                        new TableCell.Figure(figure.formula(), figure.outcome(), figure.format(), figure.currency()),
                        new TableCell.Text(explanation),
                        new TableCell.Text(cells(figure.formula()))),
                Optional.of(new Table.Derivation(place, true)));
    }

    private String cells(Formula formula) {
        List<SourceCell> cells = formula.fold(new Trail(figures)).stream()
                .map(Fact::source)
                .distinct()
                .toList();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), MOST_CELLS); i++) {
            boolean sameSheet = i > 0 && sheet(cells.get(i)).equals(sheet(cells.get(i - 1)));
            texts.add(sameSheet ? cells.get(i).address() : cells.get(i).toString());
        }
        return String.join(", ", texts)
                + (cells.size() > MOST_CELLS ? " and " + (cells.size() - MOST_CELLS) + " more" : "");
    }

    /** All lines that a table shows as they stand: one row, with the areas that they stand in. */
    private Row reported(Table table, String place) {
        return new Row(
                RowKind.ITEM,
                1,
                "Lines as reported",
                Optional.empty(),
                List.of(
                        new TableCell.Empty(),
                        new TableCell.Text("as they stand in the workbook, under the same names"),
                        new TableCell.Text(areas(table))),
                Optional.of(new Table.Derivation(place, true)));
    }

    private String areas(Table table) {
        TreeMap<String, List<SourceCell>> bySheet = new TreeMap<>(table.figures()
                .flatMap(figure -> figure.formula().reported().stream())
                .flatMap(reported -> reported.fold(new Trail(figures)).stream())
                .map(Fact::source)
                .collect(Collectors.groupingBy(Derivations::sheet)));
        return bySheet.values().stream().map(Derivations::area).collect(Collectors.joining(", "));
    }

    /** A sheet of this workbook, or of an earlier one. */
    private static String sheet(SourceCell cell) {
        return cell.workbook() + "\n" + cell.sheet();
    }

    /** "Supplemental!B8:D31". */
    private static String area(List<SourceCell> cells) {
        int top = cells.stream().mapToInt(SourceCell::row).min().orElseThrow();
        int bottom = cells.stream().mapToInt(SourceCell::row).max().orElseThrow();
        int left = cells.stream().mapToInt(SourceCell::column).min().orElseThrow();
        int right = cells.stream().mapToInt(SourceCell::column).max().orElseThrow();
        SourceCell any = cells.get(0);
        return new SourceCell(any.workbook(), any.sheet(), top, left) + ":"
                + new SourceCell(any.sheet(), bottom, right).address();
    }
}
