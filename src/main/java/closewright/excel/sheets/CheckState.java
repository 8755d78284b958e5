package closewright.excel.sheets;

import closewright.calculation.checks.Check;
import closewright.excel.draft.SheetCell;
import closewright.excel.draft.SheetDraft;
import closewright.excel.formula.FormulaText;
import closewright.report.Colour;
import closewright.report.PlacedVerdict;
import closewright.report.Table;
import closewright.report.review.CloseVerdicts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How checks came out, in a line that follows the checks when an input changes: on every sheet that of all, in the
 * contents for each sheet that of the checks which look at its figures.
 *
 * @param checks the table of the checks
 */
record CheckState(Table checks, TablePlaces places) {

    /** Shows the line in red while a check fails. */
    static final SheetDraft.Condition ALARM =
            SheetDraft.Condition.coloured("notEqual", "\"" + CloseVerdicts.WELL + "\"", Colour.RED);

    /** The line on all checks; empty where nothing is checked. */
    Optional<SheetCell.Content> line() {
        return line(IntStream.range(0, checks.rows().size()).boxed().toList());
    }

    /** The line on some checks; empty where they are none, or too scattered to be counted. */
    Optional<SheetCell.Content> line(List<Integer> rows) {
        return column().stream()
                .mapToObj(column -> new PlacedVerdict.Cells(checks.id(), column, rows))
                .filter(places::areCountable)
                .map(this::live)
                .findFirst();
    }

    private OptionalInt column() {
        return checks.rows().stream()
                .map(Table.Row::cells)
                .flatMapToInt(cells -> IntStream.range(0, cells.size())
                        .filter(i -> cells.get(i).verdict().isPresent()))
                .findFirst();
    }

    private SheetCell.Content live(PlacedVerdict.Cells cells) {
        List<Check.State> states = cells.rows().stream()
                .flatMap(row -> checks.rows().get(row).cells().stream())
                .flatMap(cell -> cell.verdict().stream())
                .toList();
        return new VerdictFormulas(FormulaText::cell, places)
                .content(
                        PlacedVerdict.over(CloseVerdicts.FAILING, Map.of(CloseVerdicts.STATES, cells)),
                        CloseVerdicts.of(CloseVerdicts.FAILING, states),
                        TableSheet.STATE_ROW);
    }
}
