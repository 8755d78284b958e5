package closewright.pdf.table;

import closewright.pdf.tagged.PageFormat;
import closewright.pdf.tagged.Typesetter;
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

    private final Table table;
    private final TableType type;
    private final Typesetter typesetter;
    private final List<ColumnMeasure> measures;
    private final List<Elastic> widths = new ArrayList<>();

    GridMaker(Table table, TableType type, Typesetter typesetter) {
        this.table = table;
        this.type = type;
        this.typesetter = typesetter;
        measures = IntStream.range(0, table.columns().size())
                .mapToObj(column -> new ColumnMeasure(table, column, type, typesetter))
                .toList();
        widths.add(label());
        measures.forEach(measure -> widths.add(measure.width()));
    }

    /** The columns across the page; empty where they do not fit. */
    Optional<Grid> fit(PageFormat page) {
        double least = widths.stream().mapToDouble(Elastic::least).sum();
        return least > room(page) ? Optional.empty() : Optional.of(squeezed(page));
    }

    /** The columns however wide: for a column that no page is wide enough for. */
    Grid squeezed(PageFormat page) {
        List<Double> shares = new ArrayList<>(Elastic.share(widths, room(page)));
        double left = Math.max(0, room(page) - Elastic.sum(shares));
        int rest = lastWords();
        shares.set(rest, shares.get(rest) + left);
        return grid(page, shares);
    }

    private double room(PageFormat page) {
        return page.contentWidth()
                - IntStream.range(0, measures.size()).mapToDouble(this::gap).sum();
    }

    private Elastic label() {
        double widest = table.rows().stream()
                .mapToDouble(row -> typesetter.widestPiece(row.label(), type.label(row.kind())))
                .max()
                .orElse(0);
        double least = Math.max(LABEL_LEAST, Math.min(widest, 2 * LABEL_LEAST));
        Elastic labels =
                Elastic.of(least, table.rows().stream().map(this::label).toList());
        double words = Math.max(Math.min(widest, 2 * LABEL_LEAST), Math.min(LABEL_NARROW, labels.most()));
        return new Elastic(Math.max(labels.least(), words), labels.usual(), labels.most());
    }

    private double label(Table.Row row) {
        double mark = row.note()
                .map(note -> typesetter.width(RowBox.raised(note), type.mark()))
                .orElse(0.0);
        return row.indent() * type.indent() + typesetter.width(row.label(), type.label(row.kind())) + mark + 1;
    }

    /** What takes the rest of the page: the last column of words; the label where there is none. */
    private int lastWords() {
        return IntStream.range(0, measures.size())
                .filter(column -> measures.get(column).isWords())
                .map(column -> column + 1)
                .max()
                .orElse(0);
    }

    private Grid grid(PageFormat page, List<Double> shares) {
        List<Lane> lanes = new ArrayList<>();
        double x = page.left() + shares.get(0);
        for (int column = 0; column < measures.size(); column++) {
            double left = x + gap(column);
            x = left + shares.get(column + 1);
            lanes.add(lane(column, left, x));
        }
        return new Grid(page.left(), shares.get(0), lanes);
    }

    private Lane lane(int column, double left, double right) {
        ColumnMeasure measure = measures.get(column);
        double digitEdge = measure.isWords() ? right : right - measure.marks() - measure.tail();
        return new Lane(
                left,
                right,
                digitEdge,
                measure.isWords(),
                table.columns().get(column).current(),
                measure.marks());
    }

    /** Wider where another group of columns begins. */
    private double gap(int column) {
        return column == 0
                        || sameGroup(
                                table.columns().get(column - 1), table.columns().get(column))
                ? GAP
                : GROUP_GAP;
    }

    private static boolean sameGroup(Table.Column one, Table.Column other) {
        boolean spanned = one.heading().size() > 1 && other.heading().size() > 1;
        return one.kind() == other.kind()
                && (!spanned || one.heading().get(0).equals(other.heading().get(0)));
    }
}
