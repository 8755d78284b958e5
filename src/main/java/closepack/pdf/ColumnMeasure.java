package closepack.pdf;

import closepack.report.Printed;
import closepack.report.Table;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** How much room a column's figures, words and heading need. All measures in points. */
final class ColumnMeasure {

    /** A heading is broken into lines rather than make its column wider than this. */
    private static final double HEADING = 62;

    private static final double WORDS_LEAST = 150;
    private static final double CURRENCY_GAP = 4;

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
        return figures(Printed::tail);
    }

    /** The width of a column of figures: currency, digits and hanging signs, words among them, and its heading. */
    double figures() {
        double currency = figures(Printed::currency);
        double slot = currency == 0 ? 0 : currency + CURRENCY_GAP;
        double words = widest(row ->
                row.cells().get(column) instanceof Table.Cell.Figure ? 0 : Math.min(WORDS_LEAST, widestPiece(row)));
        return Math.max(slot + Math.max(figures(Printed::body), words) + tail(), heading());
    }

    /** The width of a column of words. */
    Elastic words() {
        double natural = Math.max(widest(this::natural), heading());
        double least = Math.max(heading(), widest(this::widestPiece));
        return new Elastic(Math.min(natural, Math.max(WORDS_LEAST, Math.min(least, 2 * WORDS_LEAST))), natural);
    }

    private double heading() {
        List<String> heading = table.columns().get(column).heading();
        String last = heading.get(heading.size() - 1);
        double whole = typesetter.width(last, type.head());
        double widest = Math.min(2 * HEADING, typesetter.widestPiece(last, type.head()));
        return Math.max(Math.min(whole, HEADING), widest);
    }

    private double figures(Function<Printed, String> part) {
        return widest(row -> row.cells().get(column) instanceof Table.Cell.Figure figure
                ? typesetter.width(part.apply(figure.printed()), type.label(row.kind()))
                : 0);
    }

    private double natural(Table.Row row) {
        return words(row, typesetter::width);
    }

    private double widestPiece(Table.Row row) {
        return words(row, typesetter::widestPiece);
    }

    private double words(Table.Row row, ToDoubleBiFunction<String, Style> measure) {
        return CellWords.of(row.cells().get(column))
                .map(words -> words.symbolWidth(type)
                        + measure.applyAsDouble(words.text(), words.style(type, row.kind()))
                        + 1)
                .orElse(0.0);
    }

    private double widest(ToDoubleFunction<Table.Row> measure) {
        return table.rows().stream()
                .filter(row -> !row.cells().isEmpty())
                .mapToDouble(measure)
                .max()
                .orElse(0);
    }
}
