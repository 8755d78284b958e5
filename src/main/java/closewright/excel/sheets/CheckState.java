package closewright.excel.sheets;

import closewright.calculation.checks.Check;
import closewright.excel.draft.CellReference;
import closewright.excel.draft.SheetCell;
import closewright.excel.draft.SheetDraft;
import closewright.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How checks came out, in a line that follows the checks when an input changes: on every sheet that of all, in the
 * contents for each sheet that of the checks which look at its figures.
 *
 * @param checks the table of the checks
 * @param sheet the name of its sheet as it stands in a formula, with its exclamation mark
 */
record CheckState(Table checks, String sheet) {

    private static final String WELL = "No check fails";

    /** More ranges of cells than this are not counted one by one. */
    private static final int MOST_RANGES = 100;

    /** Shows the line in red while a check fails. */
    static final SheetDraft.Condition ALARM =
            new SheetDraft.Condition("notEqual", List.of("\"" + WELL + "\""), "", "FFC00000");

    /** The line on all checks; empty where nothing is checked. */
    Optional<SheetCell.Content> line() {
        return column().stream()
                .mapToObj(column -> live(column, List.of(all())))
                .findFirst();
    }

    /** The line on some checks; empty where they are none, or too scattered to be counted. */
    Optional<SheetCell.Content> line(List<Integer> rows) {
        List<Range> ranges = ranges(rows);
        return column().stream()
                .filter(column -> !ranges.isEmpty() && ranges.size() <= MOST_RANGES)
                .mapToObj(column -> live(column, ranges))
                .findFirst();
    }

    /** The gravest state of some checks, as a formula; empty where they are none, or too scattered to be counted. */
    Optional<String> gravest(List<Integer> rows) {
        List<Range> ranges = ranges(rows);
        OptionalInt column = column();
        if (column.isEmpty() || ranges.isEmpty() || ranges.size() > MOST_RANGES) {
            return Optional.empty();
        }
        String formula = quoted(Check.State.NOT_TESTED);
        for (Check.State state :
                List.of(Check.State.FOOTS, Check.State.ROUNDING, Check.State.RESTATED, Check.State.FAILS)) {
            String count = ranges.stream()
                    .map(range -> count(range, column.getAsInt(), state))
                    .collect(Collectors.joining("+"));
            formula = "IF(" + count + ">0," + quoted(state) + "," + formula + ")";
        }
        return Optional.of(formula);
    }

    private static String quoted(Check.State state) {
        return "\"" + state.text() + "\"";
    }

    /** Rows of the checks' table, from 0, both included. */
    private record Range(int from, int to) {}

    private Range all() {
        return new Range(0, checks.rows().size() - 1);
    }

    private static List<Range> ranges(List<Integer> rows) {
        List<Range> ranges = new ArrayList<>();
        for (int row : rows) {
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).to() + 1 == row) {
                ranges.set(last, new Range(ranges.get(last).from(), row));
            } else {
                ranges.add(new Range(row, row));
            }
        }
        return ranges;
    }

    private OptionalInt column() {
        return checks.rows().stream()
                .map(Table.Row::cells)
                .flatMapToInt(cells ->
                        IntStream.range(0, cells.size()).filter(i -> cells.get(i) instanceof Table.Cell.Verdict))
                .findFirst();
    }

    private SheetCell.Content live(int column, List<Range> ranges) {
        String failing = String.join(
                "+",
                ranges.stream()
                        .map(range -> count(range, column, Check.State.FAILS))
                        .toList());
        long fails = ranges.stream().mapToLong(range -> fails(range, column)).sum();
        return new SheetCell.Content.LiveText(
                "IF(" + failing + "=0,\"" + WELL + "\",\"Checks that fail: \"&" + (ranges.size() > 1 ? "(" : "")
                        + failing + (ranges.size() > 1 ? ")" : "") + ")",
                fails == 0 ? WELL : "Checks that fail: " + fails);
    }

    private String count(Range range, int column, Check.State state) {
        int first = TableSheet.firstBodyRow(checks);
        CellReference from = new CellReference(sheet, first + range.from(), column + 1);
        CellReference to = new CellReference(sheet, first + range.to(), column + 1);
        return "COUNTIF(" + from.to(to) + "," + quoted(state) + ")";
    }

    private long fails(Range range, int column) {
        return checks.rows().subList(range.from(), range.to() + 1).stream()
                .map(Table.Row::cells)
                .filter(cells -> !cells.isEmpty())
                .filter(cells -> isFailing(cells, column))
                .count();
    }

    private static boolean isFailing(List<Table.Cell> cells, int column) {
        return cells.get(column) instanceof Table.Cell.Verdict verdict && verdict.state() == Check.State.FAILS;
    }
}
