package closewright.report.tables;

import closewright.calculation.checks.Check;
import closewright.calculation.checks.CheckVerdict;
import closewright.calculation.checks.Suspect;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Outcome;
import closewright.report.CloseVerdicts;
import closewright.report.Format;
import closewright.report.PlacedVerdict;
import closewright.report.Table;
import closewright.report.Table.Column;
import closewright.report.Table.Note;
import closewright.report.Table.Row;
import closewright.report.Table.RowKind;
import closewright.report.TableCell;
import closewright.statement.Digits;
import closewright.statement.SourceCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The checks as a table: expected, actual, difference, allowance, state and cells; failures first, then by kind. */
public final class ChecksTable {

    private static final String ID = "checks";
    private static final int MANY_CELLS = 4;
    private static final int MOST_IN_PACK = 100;

    private static final List<Column> COLUMNS = List.of(
            Column.figures("Expected"),
            Column.figures("Actual"),
            Column.figures("Difference").holding(CheckVerdict.DIFFERENCE),
            Column.figures("Allowance").holding(CheckVerdict.ALLOWANCE),
            Column.text("State").holding(CloseVerdicts.STATES),
            Column.text("Cells"));

    private static final Note STATES = new Note(
            "",
            "FOOTS: exact. ROUNDING: the difference is within what the rounding of the figures allows, half a unit for"
                    + " each figure that takes part. FAILS: it is not. NOT TESTED: there is nothing to compare with.");

    private static final Note RESTATED = new Note(
            "",
            "RESTATED: the comparative (actual) is not as it was issued before (expected). Say in the pack why, or correct"
                    + " the figure.");

    private ChecksTable() {}

    /** A row, with the check whose state it tells. */
    private record Line(Row row, Optional<Check.Result> result) {}

    public static Table of(List<Check.Result> results) {
        List<Row> rows = lines(results).stream().map(Line::row).toList();
        return new Table(ID, "CW Checks", "Checks", "", COLUMNS, rows, notes(results));
    }

    /** The rows in which the table of all results tells the state of some of them. */
    public static PlacedVerdict.Rows rows(List<Check.Result> results, List<Check.Result> some) {
        Set<String> wanted = some.stream().map(result -> result.check().id()).collect(Collectors.toSet());
        List<Line> lines = lines(results);
        List<Integer> rows = IntStream.range(0, lines.size())
                .filter(row -> lines.get(row)
                        .result()
                        .filter(result -> wanted.contains(result.check().id()))
                        .isPresent())
                .boxed()
                .toList();
        return new PlacedVerdict.Rows(ID, rows);
    }

    private static List<Line> lines(List<Check.Result> results) {
        List<Line> rows = new ArrayList<>();
        group(rows, "Failing", results.stream().filter(ChecksTable::fails).toList());
        List<Check.Result> others =
                results.stream().filter(result -> !fails(result)).toList();
        for (Check.Kind kind : Check.Kind.values()) {
            others.stream()
                    .map(result -> result.check().sheet())
                    .distinct()
                    .forEach(sheet -> group(rows, heading(kind, sheet), of(others, kind, sheet)));
        }
        return rows;
    }

    /**
     * As the pack shows them where there are many: the passing ones of a group as a count, all others in full. The
     * workbook has every one.
     */
    public static Table folded(List<Check.Result> results) {
        Table all = of(results);
        return results.size() <= MOST_IN_PACK ? all : all.with(CheckGroups.folded(all), all.notes());
    }

    public static String heading(Check.Kind kind, String sheet) {
        return kind.caption().equals(sheet) ? sheet : kind.caption() + ": " + sheet;
    }

    private static boolean fails(Check.Result result) {
        return result.state() == Check.State.FAILS;
    }

    private static List<Check.Result> of(List<Check.Result> results, Check.Kind kind, String sheet) {
        return results.stream()
                .filter(result ->
                        result.check().kind() == kind && result.check().sheet().equals(sheet))
                .toList();
    }

    private static void group(List<Line> rows, String heading, List<Check.Result> results) {
        if (!results.isEmpty()) {
            rows.add(new Line(Row.heading(0, heading), Optional.empty()));
            for (Check.Result result : results) {
                rows.add(new Line(row(result), Optional.of(result)));
                result.suspect().ifPresent(suspect -> rows.add(new Line(row(suspect), Optional.empty())));
            }
        }
    }

    private static Row row(Check.Result result) {
        Check check = result.check();
        Format format = Format.number(decimals(result));
        return new Row(
                RowKind.ITEM,
                1,
                check.subject(),
                Optional.empty(),
                List.of(
                        new TableCell.Figure(check.expected(), result.expected(), format, ""),
                        new TableCell.Figure(check.actual(), result.actual(), format, ""),
                        new TableCell.Figure(check.difference(), result.difference(), format, ""),
                        new TableCell.Figure(
                                new Formula.Constant(result.allowance()),
                                Outcome.known(result.allowance()),
                                Format.number(Digits.of(result.allowance()).shownDecimals()),
                                ""),
                        verdict(result),
                        new TableCell.Text(cells(result))));
    }

    /** The state of a check, judged from the difference and the allowance of its row. */
    public static TableCell verdict(Check.Result result) {
        return new TableCell.Verdict(result.state(), PlacedVerdict.beside(result.verdict()));
    }

    /** Under a failing check, the cell that is most likely wrong. */
    private static Row row(Suspect suspect) {
        List<TableCell> cells = new ArrayList<>(Collections.nCopies(COLUMNS.size() - 1, new TableCell.Empty()));
        cells.add(new TableCell.Text("suspect: " + suspect.text()));
        return new Row(RowKind.ITEM, 2, "Most likely wrong", Optional.empty(), cells);
    }

    /** As many decimals as the actual figure has. */
    static int decimals(Check.Result result) {
        return Math.max(decimals(result.actual()), decimals(result.difference()));
    }

    private static int decimals(Outcome outcome) {
        return outcome.value().map(value -> Digits.of(value).shownDecimals()).orElse(0);
    }

    /** The cells, those of the checked sheet without its name. */
    private static String cells(Check.Result result) {
        List<SourceCell> cells = result.cells();
        String text = cells.stream()
                .limit(cells.size() > MANY_CELLS && !fails(result) ? MANY_CELLS - 1 : cells.size())
                .map(cell -> cell.sheet().equals(result.check().sheet()) ? cell.address() : cell.toString())
                .collect(Collectors.joining(", "));
        return cells.size() > MANY_CELLS && !fails(result)
                ? text + " … " + cells.get(cells.size() - 1).address()
                : text;
    }

    private static List<Note> notes(List<Check.Result> results) {
        List<Note> notes = new ArrayList<>(List.of(STATES));
        if (results.stream().anyMatch(result -> result.state() == Check.State.RESTATED)) {
            notes.add(RESTATED);
        }
        boolean rounding = results.stream().anyMatch(result -> result.state() == Check.State.ROUNDING);
        if (rounding) {
            notes.add(new Note("", "Amounts may not foot due to rounding."));
        }
        return notes;
    }
}
