package closewright.pdf.table;

import closewright.pdf.tagged.Style;
import closewright.pdf.tagged.Typesetter;
import closewright.report.Printed;
import closewright.report.Table;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;

/** How much room a column's figures, words and heading need. All measures in points. */
final class ColumnMeasure {

    private static final double WORDS_LEAST = 150;
    private static final double WIDEST_HEADING = 84;
    private static final double CURRENCY_GAP = 4;
    private static final double AIR = 1.25;
    private static final double MARK_AIR = 1.5;

    private final Table table;
    private final int column;
    private final TableType type;
    private final Typesetter typesetter;

    ColumnMeasure(Table table, int column, TableType type, Typesetter typesetter) {
        this.table = table;
        this.column = column;
        this.type = type;
        this.typesetter = typesetter;
    }

    boolean isWords() {
        return table.columns().get(column).kind() == Table.ColumnKind.TEXT;
    }

    /** The room right of the digit edge, for the signs that hang there. */
    double tail() {
        return widest(Printed::tail);
    }

    /** The room for the marks that tell how figures were tested. */
    double marks() {
        return isWords()
                ? 0
                : rows().flatMap(row -> row.cell(column).figure().stream())
                        .flatMap(figure -> figure.tick().stream())
                        .mapToDouble(tick -> typesetter.width(RowPainter.raised(tick), type.mark()) + MARK_AIR)
                        .max()
                        .orElse(0);
    }

    Elastic width() {
        return isWords() ? words() : figures();
    }

    private Elastic words() {
        double heading = typesetter.width(lastHeading(), type.head()) + 1;
        double widestPiece = words(typesetter::widestPiece).reduce(heading, Math::max);
        double unbroken = Math.min(widestPiece, 2 * WORDS_LEAST);
        Elastic words = Elastic.of(
                Math.max(WORDS_LEAST, unbroken),
                Stream.concat(Stream.of(heading), words(typesetter::width)).toList());
        return new Elastic(Math.max(words.least(), unbroken), words.usual(), words.most());
    }

    /** Currency, digits and hanging signs, words among them, and the heading over the digits. */
    private Elastic figures() {
        double tail = tail();
        double currency = widest(Printed::currency);
        double slot = currency == 0 ? 0 : currency + CURRENCY_GAP;
        double body = Math.max(widest(Printed::body), Math.min(WORDS_LEAST, widestWord()));
        double figures = slot + body + tail;
        double hanging = Lane.hangs(tail) ? tail : 0;
        double heading = Math.min(WIDEST_HEADING, typesetter.width(lastHeading(), type.head()));
        double headingPiece = Math.min(WIDEST_HEADING, widestHeadingPiece());
        double standing = Math.max(AIR * (slot + body) + tail, comfortable());
        double usual = Math.max(standing, heading + hanging);
        double marks = marks();
        return new Elastic(Math.max(figures, headingPiece + hanging) + marks, usual + marks, usual + marks);
    }

    private double comfortable() {
        boolean ofPeriod = table.columns().get(column).kind() == Table.ColumnKind.FIGURES;
        return ofPeriod && !TableType.isList(table) ? type.size() * 6.8 : 0;
    }

    private double widestHeadingPiece() {
        return table.columns().get(column).heading().stream()
                .mapToDouble(heading -> typesetter.widestPiece(heading, type.head()))
                .max()
                .orElse(0);
    }

    private String lastHeading() {
        List<String> heading = table.columns().get(column).heading();
        return heading.get(heading.size() - 1);
    }

    private double widest(Function<Printed, String> part) {
        return rows().mapToDouble(row -> width(row, part)).max().orElse(0);
    }

    private double width(Table.Row row, Function<Printed, String> part) {
        return row.cell(column)
                .figure()
                .map(figure -> typesetter.width(part.apply(figure.printed()), type.label(row.kind())))
                .orElse(0.0);
    }

    /** The widest word among the figures. */
    private double widestWord() {
        return rows().filter(row -> !row.cell(column).isFigure())
                .map(row -> words(row, typesetter::widestPiece))
                .reduce(0.0, Math::max);
    }

    private Stream<Double> words(ToDoubleBiFunction<String, Style> measure) {
        return rows().map(row -> words(row, measure));
    }

    private double words(Table.Row row, ToDoubleBiFunction<String, Style> measure) {
        return CellWords.of(row.cell(column))
                .map(words -> words.symbolWidth(type)
                        + measure.applyAsDouble(words.text(), words.style(type, row.kind()))
                        + 1)
                .orElse(0.0);
    }

    private Stream<Table.Row> rows() {
        return table.rows().stream().filter(row -> !row.cells().isEmpty());
    }
}
