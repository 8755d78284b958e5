package closewright.pdf.table;

import closewright.pdf.text.MeasuredText;
import closewright.pdf.text.Typesetter;
import closewright.report.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How much room a column's figures, words and heading need.
 *
 * @param heading its levels, top first
 * @param figures the widest of each part of its figures
 * @param words those of its cells, one for each row with cells
 * @param comfort the least width that is comfortable for its figures, in sizes of the type
 */
record MeasuredColumn(
        boolean isWords,
        List<MeasuredText> heading,
        FigureParts figures,
        List<Optional<MeasuredWords>> words,
        double comfort) {

    private static final double WORDS_LEAST = 150;
    private static final double WIDEST_HEADING = 84;
    private static final double CURRENCY_GAP = 4;
    private static final double AIR = 1.25;
    private static final double MARK_AIR = 1.5;
    private static final double COMFORT = 6.8;

    MeasuredColumn {
        heading = List.copyOf(heading);
        words = List.copyOf(words);
    }

    static MeasuredColumn of(Table table, int column, List<MeasuredRow> rows, Typesetter typesetter) {
        Table.Column described = table.columns().get(column);
        boolean comfortable = described.kind() == Table.ColumnKind.FIGURES && !TableType.isList(table);
        return new MeasuredColumn(
                described.kind() == Table.ColumnKind.TEXT,
                described.heading().stream()
                        .map(level -> typesetter.measured(level, TableType.HEAD))
                        .toList(),
                FigureParts.of(table, column, typesetter),
                rows.stream()
                        .filter(row -> !row.words().isEmpty())
                        .map(row -> row.words().get(column))
                        .toList(),
                comfortable ? COMFORT : 0);
    }

    /** The room for the signs that hang right of the digit edge, in points. */
    double tail(TableType type) {
        return figures.tail() * type.size();
    }

    /** The room for the marks that tell how figures were tested, in points. */
    double marks(TableType type) {
        return isWords || figures.tick().isEmpty()
                ? 0
                : figures.tick().getAsDouble() * type.mark().size() + MARK_AIR;
    }

    FlexibleWidth width(TableType type) {
        return isWords ? ofWords(type) : ofFigures(type);
    }

    private FlexibleWidth ofWords(TableType type) {
        double least = lastHeading(type) + 1;
        double unbroken = Math.min(Math.max(least, widestPiece(type)), 2 * WORDS_LEAST);
        FlexibleWidth width = FlexibleWidth.of(
                Math.max(WORDS_LEAST, unbroken),
                Stream.concat(Stream.of(least), words(word -> word.width(type))).toList());
        return new FlexibleWidth(Math.max(width.least(), unbroken), width.usual(), width.most());
    }

    /** Currency, digits and hanging signs, words among them, and the heading over the digits. */
    private FlexibleWidth ofFigures(TableType type) {
        double tail = tail(type);
        double currency = figures.currency() * type.size();
        double slot = currency == 0 ? 0 : currency + CURRENCY_GAP;
        double body = Math.max(figures.body() * type.size(), Math.min(WORDS_LEAST, widestPiece(type)));
        double hanging = ColumnBox.hangs(tail) ? tail : 0;
        double headingPiece = Math.min(WIDEST_HEADING, widestHeadingPiece(type));
        double standing = Math.max(AIR * (slot + body) + tail, type.size() * comfort);
        double usual = Math.max(standing, Math.min(WIDEST_HEADING, lastHeading(type)) + hanging);
        double marks = marks(type);
        return new FlexibleWidth(
                Math.max(slot + body + tail, headingPiece + hanging) + marks, usual + marks, usual + marks);
    }

    private double lastHeading(TableType type) {
        return heading.get(heading.size() - 1).width(type.head().size());
    }

    private double widestHeadingPiece(TableType type) {
        double size = type.head().size();
        return heading.stream()
                .mapToDouble(level -> level.widestPiece(size))
                .max()
                .orElse(0);
    }

    private double widestPiece(TableType type) {
        return words(word -> word.widestPiece(type)).reduce(0.0, Math::max);
    }

    private Stream<Double> words(ToDoubleFunction<MeasuredWords> measure) {
        return words.stream().map(word -> word.map(measure::applyAsDouble).orElse(0.0));
    }
}
