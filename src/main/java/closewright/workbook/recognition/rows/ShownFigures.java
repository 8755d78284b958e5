package closewright.workbook.recognition.rows;

import closewright.workbook.recognition.notation.FigureText.Figure;
import closewright.workbook.recognition.unit.UnitPhrase;
import closewright.workbook.sheet.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Brings the figures of each row to one scale: texts such as 600K are told in the unit that the row has. A number that
 * its format shows in another scale than its row is left out.
 */
public final class ShownFigures {

    private final Optional<UnitPhrase> stated;
    private final OptionalLong smallest;

    private ShownFigures(Optional<UnitPhrase> stated, OptionalLong smallest) {
        this.stated = stated;
        this.smallest = smallest;
    }

    /** @param stated the unit line over the rows */
    public static List<Row> settle(List<Row> rows, Optional<UnitPhrase> stated) {
        List<Row> sided = AccountSides.settle(rows, stated);
        OptionalLong smallest = figures(sided)
                .map(Figure::multiple)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .min();
        ShownFigures figures = new ShownFigures(stated, smallest);
        return sided.stream().map(figures::settle).toList();
    }

    private static Stream<Figure> figures(List<Row> rows) {
        return rows.stream().flatMap(row -> row.figures().values().stream());
    }

    private Row settle(Row row) {
        OptionalLong unit = LineUnit.nearest(row, List.of(), stated)
                .map(UnitPhrase::amounts)
                .orElse(OptionalLong.empty());
        ShownScale lead = lead(row, unit);
        if (row.figures().values().stream()
                        .allMatch(figure -> ShownScale.of(figure).equals(lead))
                && lead.multiple().isEmpty()) {
            return row.shown(lead);
        }
        Map<Integer, Figure> kept = new TreeMap<>();
        List<Cell> unread = new ArrayList<>(row.unread());
        row.figures()
                .forEach((column, figure) -> told(figure, lead, unit)
                        .ifPresentOrElse(told -> kept.put(column, told), () -> unread.add(figure.cell())));
        return row.with(kept, unread).shown(lead);
    }

    /** The scale of the row: that of its numbers, else of its texts. */
    private ShownScale lead(Row row, OptionalLong unit) {
        Predicate<Figure> isNumber = figure -> !figure.cell().isText();
        Optional<ShownScale> numbers = row.figures().values().stream()
                .filter(isNumber)
                .filter(figure -> figure.value().signum() != 0)
                .map(ShownScale::of)
                .findFirst();
        boolean multiplied = row.figures().values().stream()
                .anyMatch(figure -> figure.multiple().isPresent());
        return numbers.or(() -> multiplied && unit.isEmpty() ? ShownScale.ofMultiple(smallest) : Optional.empty())
                .orElse(ShownScale.PLAIN);
    }

    private static Optional<Figure> told(Figure figure, ShownScale lead, OptionalLong unit) {
        ShownScale own = ShownScale.of(figure);
        OptionalLong scale = own.under(unit);
        OptionalLong target = lead.under(unit);
        if (figure.value().signum() == 0 || own.equals(lead) || (scale.equals(target) && scale.isPresent())) {
            return Optional.of(figure);
        }
        boolean comparable = figure.cell().isText() && scale.isPresent() && target.isPresent();
        return comparable
                ? Optional.of(figure.withValue(times(figure.value(), scale.getAsLong(), target.getAsLong())))
                : Optional.empty();
    }

    private static BigDecimal times(BigDecimal value, long scale, long target) {
        return value.multiply(BigDecimal.valueOf(scale))
                .divide(BigDecimal.valueOf(target), java.math.MathContext.DECIMAL128)
                .stripTrailingZeros();
    }
}
