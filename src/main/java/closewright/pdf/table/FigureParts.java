package closewright.pdf.table;

import closewright.pdf.text.Face;
import closewright.pdf.text.Typesetter;
import closewright.report.Printed;
import closewright.report.Table;
import closewright.report.TableCell;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * The widest of each part of a column's figures, in ems; 0 where no figure has it.
 *
 * @param tick the mark that tells how a figure was tested; empty where none has one
 */
record FigureParts(double currency, double body, double tail, OptionalDouble tick) {

    private static final FigureParts NONE = new FigureParts(0, 0, 0, OptionalDouble.empty());

    static FigureParts of(Table table, int column, Typesetter typesetter) {
        return table.rows().stream()
                .flatMap(row -> row.cell(column).figure().stream()
                        .map(figure -> of(figure, TableType.face(row.kind()), typesetter)))
                .reduce(NONE, FigureParts::and);
    }

    private static FigureParts of(TableCell.Figure figure, Face face, Typesetter typesetter) {
        Printed printed = figure.printed();
        return new FigureParts(
                typesetter.ems(printed.currency(), face),
                typesetter.ems(printed.body(), face),
                typesetter.ems(printed.tail(), face),
                figure.tick().stream()
                        .mapToDouble(tick -> typesetter.ems(RowPainter.raised(tick), TableType.MARK))
                        .max());
    }

    private FigureParts and(FigureParts other) {
        return new FigureParts(
                Math.max(currency, other.currency),
                Math.max(body, other.body),
                Math.max(tail, other.tail),
                DoubleStream.concat(tick.stream(), other.tick.stream()).max());
    }
}
