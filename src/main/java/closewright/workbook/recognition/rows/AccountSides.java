package closewright.workbook.recognition.rows;

import closewright.workbook.recognition.notation.FigureText.Figure;
import closewright.workbook.recognition.notation.FigureText.Side;
import closewright.workbook.recognition.notation.Scales;
import closewright.workbook.recognition.unit.UnitPhrase;
import closewright.workbook.sheet.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * Figures with the side of an account behind them: 412 Cr is income or a liability, 231 Dr an expense or an asset.
 * Where no figure is a debit, "Cr" may be a crore: it is one under rupees without a unit, else nobody can tell.
 */
final class AccountSides {

    private static final Set<String> CRORES = Set.of("₹", "Rs", "Rs.", "INR", "PKR", "BDT", "NPR");

    private final boolean sides;
    private final boolean crores;

    private AccountSides(boolean sides, boolean crores) {
        this.sides = sides;
        this.crores = crores;
    }

    static List<Row> settle(List<Row> rows, Optional<UnitPhrase> stated) {
        if (rows.stream().noneMatch(row -> has(row, Side.DEBIT) || has(row, Side.CREDIT))) {
            return rows;
        }
        boolean sides = rows.stream().anyMatch(row -> has(row, Side.DEBIT));
        boolean crores = stated.filter(unit -> unit.amounts().orElse(1) == 1)
                .flatMap(UnitPhrase::currency)
                .filter(CRORES::contains)
                .isPresent();
        AccountSides settled = new AccountSides(sides, crores);
        return rows.stream().map(settled::on).toList();
    }

    private static boolean has(Row row, Side side) {
        return row.figures().values().stream().anyMatch(figure -> figure.side() == side);
    }

    private Row on(Row row) {
        Map<Integer, Figure> kept = new TreeMap<>();
        List<Cell> unread = new ArrayList<>(row.unread());
        row.figures().forEach((column, figure) ->
                told(figure).ifPresentOrElse(told -> kept.put(column, told), () -> unread.add(figure.cell())));
        return row.with(kept, unread);
    }

    private Optional<Figure> told(Figure figure) {
        return switch (figure.side()) {
            case NONE -> Optional.of(figure);
            case DEBIT -> Optional.of(figure.withValue(figure.value().negate()));
            case CREDIT -> sides ? Optional.of(figure.withValue(figure.value())) : crore(figure);
        };
    }

    private Optional<Figure> crore(Figure figure) {
        OptionalLong multiple = Scales.behind("cr");
        return crores
                ? Optional.of(new Figure(figure.value(), figure.percent(), figure.cell(), multiple, Side.NONE))
                : Optional.empty();
    }
}
