package closewright.pdf.table;

import closewright.pdf.tagged.PageFormat;
import closewright.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Fits the columns of a table into the width of a page, unless they need more. All measures in points. */
final class GridMaker {

    private static final double GAP = 11;
    private static final double GROUP_GAP = 16;
    private static final double LABEL_LEAST = 150;

    /** No label that is wider is squeezed more, and no word of any is broken, however few rows it stands in. */
    private static final double LABEL_NARROW = 110;

    private final MeasuredTable table;
    private final TableType type;
    private final List<FlexibleWidth> widths = new ArrayList<>();

    GridMaker(MeasuredTable table, TableType type) {
        this.table = table;
        this.type = type;
        widths.add(label());
        table.columns().forEach(column -> widths.add(column.width(type)));
    }

    /** The columns across the page; empty where they do not fit. */
    Optional<PageGrid> fit(PageFormat page) {
        double least = widths.stream().mapToDouble(FlexibleWidth::least).sum();
        return least > room(page) ? Optional.empty() : Optional.of(squeezed(page));
    }

    /** The columns however wide: for a column that no page is wide enough for. */
    PageGrid squeezed(PageFormat page) {
        List<Double> shares = new ArrayList<>(FlexibleWidth.share(widths, room(page)));
        double left = Math.max(0, room(page) - FlexibleWidth.sum(shares));
        int rest = lastWords();
        shares.set(rest, shares.get(rest) + left);
        return grid(page, shares);
    }

    private double room(PageFormat page) {
        return page.contentWidth()
                - IntStream.range(0, table.columns().size())
                        .mapToDouble(this::gap)
                        .sum();
    }

    private FlexibleWidth label() {
        double widest = table.rows().stream()
                .mapToDouble(row -> row.label().widestPiece(type.size()))
                .max()
                .orElse(0);
        double least = Math.max(LABEL_LEAST, Math.min(widest, 2 * LABEL_LEAST));
        FlexibleWidth labels = FlexibleWidth.of(
                least, table.rows().stream().map(row -> row.width(type)).toList());
        double words = Math.max(Math.min(widest, 2 * LABEL_LEAST), Math.min(LABEL_NARROW, labels.most()));
        return new FlexibleWidth(Math.max(labels.least(), words), labels.usual(), labels.most());
    }

    /** What takes the rest of the page: the last column of words; the label where there is none. */
    private int lastWords() {
        return IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).isWords())
                .map(column -> column + 1)
                .max()
                .orElse(0);
    }

    private PageGrid grid(PageFormat page, List<Double> shares) {
        List<ColumnBox> lanes = new ArrayList<>();
        double x = page.left() + shares.get(0);
        for (int column = 0; column < table.columns().size(); column++) {
            double left = x + gap(column);
            x = left + shares.get(column + 1);
            lanes.add(lane(column, left, x));
        }
        return new PageGrid(page.left(), shares.get(0), lanes);
    }

    private ColumnBox lane(int column, double left, double right) {
        MeasuredColumn measured = table.columns().get(column);
        double digitEdge = measured.isWords() ? right : right - measured.marks(type) - measured.tail(type);
        return new ColumnBox(
                left, right, digitEdge, measured.isWords(), described(column).current(), measured.marks(type));
    }

    /** Wider where another group of columns begins. */
    private double gap(int column) {
        return column == 0 || sameGroup(described(column - 1), described(column)) ? GAP : GROUP_GAP;
    }

    private Table.Column described(int column) {
        return table.table().columns().get(column);
    }

    private static boolean sameGroup(Table.Column one, Table.Column other) {
        boolean spanned = one.heading().size() > 1 && other.heading().size() > 1;
        return one.kind() == other.kind()
                && (!spanned || one.heading().get(0).equals(other.heading().get(0)));
    }
}
