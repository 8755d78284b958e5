package closewright.calculation.sums;

import closewright.statement.Fact;
import closewright.statement.LineItem;
import closewright.statement.LinePath;
import closewright.statement.Matrix;
import closewright.statement.Statement.Line;
import closewright.statement.Statement.Role;
import closewright.statement.Trait;
import closewright.statement.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which columns of a matrix may be added up down and across, and which of them is the whole of the others. */
final class MatrixColumns {

    private final Matrix matrix;
    private final List<Integer> places;

    MatrixColumns(Matrix matrix) {
        this.matrix = matrix;
        this.places = IntStream.range(0, matrix.columns().size())
                .filter(place -> !is(place, Trait.NOT_ADDED))
                .boxed()
                .toList();
    }

    /** The places of the columns of amounts and counts. */
    List<Integer> places() {
        return places;
    }

    boolean isWhole(int place) {
        return is(place, Trait.WHOLE);
    }

    /** The same places, with a whole that stands first after its parts. */
    List<Integer> wholesLast() {
        List<Integer> order = new ArrayList<>(places);
        if (!order.isEmpty()
                && isWhole(order.get(0))
                && order.stream().filter(this::isWhole).count() == 1) {
            order.add(order.remove(0));
        }
        return order;
    }

    static boolean isAdded(Matrix.Row row) {
        Unit.Kind kind = row.line().item().unit().kind();
        return !row.line().isHeading() && kind != Unit.Kind.PER_SHARE && kind != Unit.Kind.PERCENT;
    }

    /** A column as a line of the matrix across; recorded as precisely as its figures. */
    Line line(int place) {
        List<Fact> figures = matrix.rows().stream()
                .filter(MatrixColumns::isAdded)
                .flatMap(row -> Stream.ofNullable(row.figures().get(place)))
                .toList();
        int decimals =
                figures.stream().mapToInt(fact -> fact.item().decimals()).max().orElse(0);
        LineItem item = new LineItem(
                new LinePath(
                        matrix.sheet() + " | " + place,
                        List.of(),
                        matrix.columns().get(place).caption()),
                Unit.unstated(Unit.Kind.AMOUNT),
                decimals,
                Optional.empty(),
                matrix.columns().get(place).traits());
        return new Line(item, isWhole(place) ? Role.TOTAL : Role.ITEM, 0, place, false, List.of());
    }

    private boolean is(int place, Trait trait) {
        return matrix.columns().get(place).traits().contains(trait);
    }
}
