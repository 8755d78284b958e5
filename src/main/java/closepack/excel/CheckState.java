package closepack.excel;

import closepack.calculation.Check;
import closepack.report.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How all checks came out, in a line that is shown on every sheet and follows the checks when an input changes.
 *
 * @param checks the table of the checks
 * @param sheet the name of its sheet as it stands in a formula, with its exclamation mark
 */
record CheckState(Table checks, String sheet) {

    private static final String WELL = "No check fails";

    /** Shows the line in red while a check fails. */
    static final SheetDraft.Condition ALARM =
            new SheetDraft.Condition("notEqual", List.of("\"" + WELL + "\""), "", "FFC00000");

    /** The line; empty where nothing is checked. */
    Optional<SheetCell.Content> line() {
        return column().stream().mapToObj(this::live).findFirst();
    }

    private OptionalInt column() {
        return checks.rows().stream()
                .map(Table.Row::cells)
                .flatMapToInt(cells ->
                        IntStream.range(0, cells.size()).filter(i -> cells.get(i) instanceof Table.Cell.Verdict))
                .findFirst();
    }

    private SheetCell.Content live(int column) {
        int first = TableSheet.firstBodyRow(checks);
        CellReference from = new CellReference(sheet, first, column + 1);
        CellReference to = new CellReference(sheet, first + checks.rows().size() - 1, column + 1);
        String failing = "COUNTIF(" + from.to(to) + ",\"" + Check.State.FAILS.text() + "\")";
        long fails = fails(column);
        return new SheetCell.Content.LiveText(
                "IF(" + failing + "=0,\"" + WELL + "\",\"Checks that fail: \"&" + failing + ")",
                fails == 0 ? WELL : "Checks that fail: " + fails);
    }

    private long fails(int column) {
        return checks.rows().stream()
                .map(Table.Row::cells)
                .filter(cells -> !cells.isEmpty())
                .filter(cells -> isFailing(cells, column))
                .count();
    }

    private static boolean isFailing(List<Table.Cell> cells, int column) {
        return cells.get(column) instanceof Table.Cell.Verdict verdict && verdict.state() == Check.State.FAILS;
    }
}
