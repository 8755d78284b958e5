package closewright.excel.sheets;

import closewright.excel.draft.CellReference;
import closewright.excel.draft.ChartDraft;
import closewright.report.Format;
import closewright.report.Table;
import closewright.report.Table.Row;
import closewright.report.Table.RowRole;
import closewright.report.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The charts of a trend: revenue over a margin, and a measure over its margin, each a plot of its own over the live
 * cells.
 *
 * @param sheet the name of the trend's sheet as it stands in a formula, with its exclamation mark
 */
record TrendCharts(Table trend, String sheet) {

    /** Rows of the trend: a figure, and the margin that goes with it. */
    private record Pair(int figure, Optional<Integer> margin) {}

    /** Bars and line in turn; a figure without a margin has no line. */
    List<List<ChartDraft>> pairs() {
        List<Pair> all = keyFigures();
        List<List<ChartDraft>> charts = new ArrayList<>();
        if (all.isEmpty()) {
            return charts;
        }
        List<Pair> withMargin =
                all.stream().filter(pair -> pair.margin().isPresent()).toList();
        Pair first = all.get(0);
        Optional<Integer> margin =
                first.margin().or(() -> withMargin.stream().findFirst().flatMap(Pair::margin));
        charts.add(charts(new Pair(first.figure(), margin)));
        withMargin.stream()
                .filter(pair -> pair.figure() != first.figure())
                .reduce((earlier, later) -> later)
                .ifPresent(pair -> charts.add(charts(pair)));
        return charts;
    }

    private List<Pair> keyFigures() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < trend.rows().size(); i++) {
            if (is(i, RowRole.KEY_FIGURE)) {
                pairs.add(new Pair(i, is(i + 1, RowRole.MARGIN) ? Optional.of(i + 1) : Optional.empty()));
            }
        }
        return pairs;
    }

    private boolean is(int row, RowRole role) {
        return row < trend.rows().size()
                && trend.rows().get(row).role() == role
                && isDrawable(trend.rows().get(row));
    }

    /** A token would be drawn as zero. */
    private static boolean isDrawable(Row row) {
        return row.cells().stream()
                .allMatch(cell -> cell.isEmpty() || cell.value().isPresent());
    }

    private List<ChartDraft> charts(Pair pair) {
        List<ChartDraft> charts = new ArrayList<>();
        charts.add(chart(ChartDraft.Kind.BARS, pair.figure()));
        pair.margin().ifPresent(margin -> charts.add(chart(ChartDraft.Kind.LINE, margin)));
        return charts;
    }

    private ChartDraft chart(ChartDraft.Kind kind, int index) {
        Row row = trend.rows().get(index);
        int first = TableSheet.firstBodyRow(trend);
        int at = first + index;
        List<String> captions = trend.columns().stream()
                .map(column -> column.heading().get(column.heading().size() - 1))
                .toList();
        return new ChartDraft(
                kind,
                new ChartDraft.Range(new CellReference(sheet, at, 0).text(), List.of(row.label())),
                new ChartDraft.Range(cells(first - 1), captions),
                new ChartDraft.Range(cells(at), List.of()),
                row.cells().stream().map(TableCell::value).toList(),
                isPercent(row));
    }

    private String cells(int row) {
        CellReference last = new CellReference(sheet, row, trend.columns().size());
        return new CellReference(sheet, row, 1).to(last);
    }

    private static boolean isPercent(Row row) {
        return row.figures().anyMatch(figure -> figure.format().style() == Format.Style.PERCENT);
    }
}
