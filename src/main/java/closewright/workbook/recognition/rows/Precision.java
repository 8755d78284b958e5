package closewright.workbook.recognition.rows;

import closewright.statement.Unit;
import closewright.workbook.recognition.notation.FigureText.Figure;
import closewright.workbook.sheet.NumberFormat;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * To how many decimals the figures of a block's rows are exact. Where one of them holds cents, or whole currency units
 * are shown with cents, all are exact to the cent; else a row is exact to the decimals that it shows and others hold.
 */
public final class Precision {

    private static final int CENTS = 2;
    private static final int MOST_SHOWN = 3;

    private final Map<Integer, Unit> units;
    private final List<Row> amounts;

    private Precision(List<Row> rows, Map<Integer, Unit> units) {
        this.units = units;
        this.amounts = rows.stream().filter(this::isAmount).toList();
    }

    /** The decimals by row; {@code units} are those of the rows that are lines. */
    public static Map<Integer, Integer> of(List<Row> rows, Map<Integer, Unit> units) {
        Precision precision = new Precision(rows, units);
        Map<Integer, Integer> decimals = new HashMap<>();
        rows.forEach(row -> decimals.put(row.row(), row.decimals()));
        precision.amounts.forEach(row -> decimals.merge(row.row(), precision.shared(row), Math::max));
        return decimals;
    }

    private boolean isAmount(Row row) {
        Unit unit = units.get(row.row());
        return unit != null && unit.kind() == Unit.Kind.AMOUNT && row.hasFigures();
    }

    private int shared(Row row) {
        OptionalLong scale = scale(row);
        if (scale.orElse(1) == 1) {
            return isInCents(scale) ? CENTS : 0;
        }
        int held = amounts.stream()
                .filter(other -> scale(other).equals(scale))
                .mapToInt(Row::decimals)
                .filter(decimals -> decimals <= MOST_SHOWN)
                .max()
                .orElse(0);
        return Math.min(shown(row), held);
    }

    private boolean isInCents(OptionalLong scale) {
        return amounts.stream()
                .filter(row -> scale(row).equals(scale))
                .anyMatch(row -> row.decimals() == CENTS || (scale.isPresent() && shown(row) == CENTS));
    }

    private OptionalLong scale(Row row) {
        Unit unit = units.get(row.row());
        return unit == null ? OptionalLong.empty() : unit.scale();
    }

    private static int shown(Row row) {
        return row.figures().values().stream()
                .filter(figure -> figure.value().signum() != 0)
                .mapToInt(Precision::shown)
                .max()
                .orElse(0);
    }

    private static int shown(Figure figure) {
        BigDecimal value = figure.value();
        return figure.cell().isText()
                ? Math.max(0, value.scale())
                : NumberFormat.of(figure.cell().style().format())
                        .section(value)
                        .filter(section -> section.thousands() == 0)
                        .map(NumberFormat.Section::decimals)
                        .orElse(0);
    }
}
