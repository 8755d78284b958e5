package closewright.report.tables;

import closewright.calculation.checks.Check;
import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Trail;
import closewright.report.Format;
import closewright.report.Printed;
import closewright.report.Table;
import closewright.report.Table.Note;
import closewright.report.Table.Row;
import closewright.report.TableCell;
import closewright.report.Tick;
import closewright.statement.Fact;
import closewright.statement.SourceCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Marks figures with how they were tested. The mark of a failing check always stands, with a note under the table; the
 * others where a definition asks for them.
 */
public final class TickMarks {

    private final Figures figures;
    private final boolean all;
    private final Map<SourceCell, Tick> ticks = new HashMap<>();
    private final Map<SourceCell, List<Check.Result>> failing = new HashMap<>();

    /** @param all whether every figure is marked, rather than exceptions only */
    public TickMarks(List<Check.Result> results, Figures figures, boolean all) {
        this.figures = figures;
        this.all = all;
        for (Check.Result result : results) {
            for (SourceCell cell : cells(result.check().actual())) {
                tick(result).ifPresent(tick -> ticks.merge(cell, tick, TickMarks::stronger));
                if (tick(result).filter(Tick.EXCEPTION::equals).isPresent()) {
                    failing.computeIfAbsent(cell, key -> new ArrayList<>()).add(result);
                }
            }
        }
    }

    private List<SourceCell> cells(Formula formula) {
        return formula.fold(new Trail(figures)).stream().map(Fact::source).toList();
    }

    private static Tick stronger(Tick one, Tick other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Optional<Tick> tick(Check.Result result) {
        return switch (result.state()) {
            case FAILS, RESTATED -> Optional.of(Tick.EXCEPTION);
            case ROUNDING -> Optional.of(Tick.ROUNDING);
            case FOOTS -> Optional.of(passed(result.check().kind()));
            case NOT_TESTED -> Optional.empty();
        };
    }

    private static Tick passed(Check.Kind kind) {
        return switch (kind) {
            case FOOTING -> Tick.FOOTED;
            case PERIODS -> Tick.CROSS_FOOTED;
            case COMPARATIVE -> Tick.PRIOR_PACK;
            case RECALCULATION -> Tick.RECALCULATED;
            case BALANCE, CASH, AGREEMENT, DEFINED -> Tick.STATEMENT;
        };
    }

    public Table on(Table table) {
        List<Row> rows = table.rows().stream().map(this::row).toList();
        List<Note> notes = new ArrayList<>(exceptions(table.rows()));
        notes.addAll(table.notes());
        legend(rows).ifPresent(notes::add);
        return table.with(rows, notes);
    }

    private Row row(Row row) {
        return row.with(row.cells().stream()
                .map(cell -> cell.figure().map(this::marked).orElse(cell))
                .toList());
    }

    private TableCell marked(TableCell.Figure figure) {
        Tick tick = tick(figure);
        return all || tick == Tick.EXCEPTION ? figure.marked(tick) : figure;
    }

    private Tick tick(TableCell.Figure figure) {
        if (!figure.isKnown()) {
            return Tick.NOT_TESTED;
        }
        return source(figure)
                .map(cell -> ticks.getOrDefault(cell, Tick.WORKBOOK))
                .orElse(Tick.RECALCULATED);
    }

    /** The cell that a figure shows as it stands. */
    private Optional<SourceCell> source(TableCell.Figure figure) {
        return figure.formula()
                .reported()
                .flatMap(reported -> figures.find(reported.item(), reported.period()))
                .map(Fact::source);
    }

    private List<Note> exceptions(List<Row> rows) {
        return rows.stream()
                .flatMap(Row::figures)
                .flatMap(figure -> source(figure).stream())
                .flatMap(cell -> failing.getOrDefault(cell, List.of()).stream())
                .distinct()
                .map(TickMarks::exception)
                .toList();
    }

    /** "X: Total revenues, Three Months Ended June 30, 2010: expected 60,525, is 60,625 (Supplemental!B11)". */
    private static Note exception(Check.Result result) {
        Format format = Format.number(ChecksTable.decimals(result));
        SourceCell cell = result.cells().get(result.cells().size() - 1);
        return new Note(
                "",
                Tick.EXCEPTION.mark() + ": " + result.check().subject() + ": expected "
                        + Printed.of(result.expected(), format, "").text() + ", is "
                        + Printed.of(result.actual(), format, "").text() + " (" + cell + ")");
    }

    private static Optional<Note> legend(List<Row> rows) {
        Map<Tick, Long> counts = counts(rows);
        counts.remove(Tick.EXCEPTION);
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(
                        "",
                        "Tick marks: "
                                + counts.keySet().stream()
                                        .map(tick -> tick.mark() + " " + tick.meaning())
                                        .collect(Collectors.joining(" · "))));
    }

    private static Map<Tick, Long> counts(List<Row> rows) {
        Map<Tick, Long> counts = new EnumMap<>(Tick.class);
        rows.stream()
                .flatMap(Row::figures)
                .flatMap(figure -> figure.tick().stream())
                .forEach(tick -> counts.merge(tick, 1L, Long::sum));
        return counts;
    }

    /** How many figures carry which mark, for the account of the report; none where only exceptions are marked. */
    public List<Row> coverage(List<Table> tables) {
        List<Row> marked =
                tables.stream().flatMap(table -> table.rows().stream()).toList();
        List<Row> coverage = new ArrayList<>();
        if (all) {
            coverage.add(Row.heading(0, "Tick marks"));
            counts(marked)
                    .forEach((tick, count) -> coverage.add(AboutTable.row(
                            tick.mark(), tick.meaning() + ": " + count + (count == 1 ? " figure" : " figures"))));
        }
        return coverage;
    }
}
