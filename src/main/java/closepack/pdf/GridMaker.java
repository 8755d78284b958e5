package closepack.pdf;

import closepack.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Fits the columns of a table into the width of a page, unless they need more. All measures in points. */
final class GridMaker {

    private static final double GAP = 11;
    private static final double GROUP_GAP = 16;
    private static final double LABEL_LEAST = 150;
    private static final double ROOMIEST_FIGURES = 92;

    private final Table table;
    private final TableType type;
    private final Typesetter typesetter;
    private final List<ColumnMeasure> measures;

    GridMaker(Table table, TableType type, Typesetter typesetter) {
        this.table = table;
        this.type = type;
        this.typesetter = typesetter;
        measures = IntStream.range(0, table.columns().size())
                .mapToObj(column -> new ColumnMeasure(table, column, type, typesetter))
                .toList();
    }

    /** The columns across the page; empty where they do not fit. */
    Optional<Grid> fit(PageFormat page) {
        List<Elastic> widths = widths();
        double room = page.contentWidth() - gaps();
        double least = widths.stream().mapToDouble(Elastic::least).sum();
        return least > room ? Optional.empty() : Optional.of(grid(page, roomy(Elastic.share(widths, room), room)));
    }

    /** The columns however wide: for a column that no page is wide enough for. */
    Grid squeezed(PageFormat page) {
        return grid(page, Elastic.share(widths(), page.contentWidth() - gaps()));
    }

    /** The label's width, then each column's. */
    private List<Elastic> widths() {
        List<Elastic> widths = new ArrayList<>();
        widths.add(label());
        measures.forEach(measure ->
                widths.add(measure.isWords() ? measure.words() : new Elastic(measure.figures(), measure.figures())));
        return widths;
    }

    private Elastic label() {
        double natural = table.rows().stream().mapToDouble(this::label).max().orElse(0);
        double widest = table.rows().stream()
                .mapToDouble(row -> typesetter.widestPiece(row.label(), type.label(row.kind())))
                .max()
                .orElse(0);
        return new Elastic(Math.min(natural, Math.max(LABEL_LEAST, Math.min(widest, 2 * LABEL_LEAST))), natural);
    }

    private double label(Table.Row row) {
        double mark = row.note()
                .map(note -> typesetter.width(RowBox.raised(note), type.mark()))
                .orElse(0.0);
        return row.indent() * type.indent() + typesetter.width(row.label(), type.label(row.kind())) + mark + 2;
    }

    /** Gives away what is left: to the figures until they stand comfortably, the rest to words, else to the label. */
    private List<Double> roomy(List<Double> widths, double room) {
        List<Double> roomy = new ArrayList<>(widths);
        double left = room - sum(widths);
        long figures = measures.stream().filter(measure -> !measure.isWords()).count();
        double each = figures == 0 ? 0 : left / figures / 2;
        for (int i = 1; i < roomy.size(); i++) {
            if (!measures.get(i - 1).isWords()) {
                double more = Math.max(0, Math.min(each, comfortable(roomy.get(i)) - roomy.get(i)));
                roomy.set(i, roomy.get(i) + more);
            }
        }
        int rest = lastWords();
        roomy.set(rest, roomy.get(rest) + room - sum(roomy));
        return roomy;
    }

    private static double comfortable(double width) {
        return Math.min(ROOMIEST_FIGURES, width * 1.4);
    }

    /** The index of the last column of words among the widths; the label's where there is none. */
    private int lastWords() {
        return IntStream.range(0, measures.size())
                .filter(column -> measures.get(column).isWords())
                .map(column -> column + 1)
                .max()
                .orElse(0);
    }

    private Grid grid(PageFormat page, List<Double> widths) {
        List<Lane> lanes = new ArrayList<>();
        double x = page.left() + widths.get(0);
        for (int column = 0; column < measures.size(); column++) {
            double left = x + gap(column);
            x = left + widths.get(column + 1);
            lanes.add(lane(column, left, x));
        }
        return new Grid(page.left(), widths.get(0), lanes);
    }

    private Lane lane(int column, double left, double right) {
        ColumnMeasure measure = measures.get(column);
        double digitEdge = measure.isWords() ? right : right - measure.tail();
        return new Lane(
                left,
                right,
                digitEdge,
                measure.isWords(),
                table.columns().get(column).current());
    }

    private double gaps() {
        return IntStream.range(0, measures.size()).mapToDouble(this::gap).sum();
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

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
