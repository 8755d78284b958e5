package closewright.excel.sheets;

import closewright.calculation.checks.Check;
import closewright.excel.draft.SheetCell;
import closewright.excel.draft.SheetDraft;
import closewright.excel.formula.FormulaText;
import closewright.report.CloseVerdicts;
import closewright.report.Colour;
import closewright.report.PlacedVerdict;
import closewright.report.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return Optional.of(new PlacedVerdict.Rows(checks.id(), rows))
                .filter(countable -> places.areCountable(CloseVerdicts.STATES, countable))
                .map(this::live);
    }

    private SheetCell.Content live(PlacedVerdict.Rows rows) {
        List<Check.State> states = rows.numbers().stream()
                .flatMap(row -> checks.rows().get(row).cells().stream())
                .flatMap(cell -> cell.verdict().stream())
                .toList();
        return new VerdictFormulas(checks, places, FormulaText::cell)
                .content(
                        PlacedVerdict.over(CloseVerdicts.FAILING, Map.of(CloseVerdicts.STATES, rows)),
                        CloseVerdicts.of(CloseVerdicts.FAILING, states),
                        TableSheet.STATE_ROW);
    }
}
