package closewright.workbook.recognition.rows;

import closewright.statement.Concept;
import closewright.workbook.recognition.notation.FigureText;
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
public final class AccountSides {

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
        row.figures()
                .forEach((column, figure) ->
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

    /** The rows of a balance sheet, on which assets are debits: they are positive, as liabilities are. */
    public static List<Row> onBalanceSheet(List<Row> rows) {
        List<Row> settled = new ArrayList<>();
        int start = 0;
        for (Row row : rows) {
            settled.add(row);
            boolean assets = isTotal(row, Concept.TOTAL_ASSETS);
            if (assets && isSided(row) && isNegative(row)) {
                settled.subList(start, settled.size()).replaceAll(AccountSides::turned);
            }
            start = assets || isTotal(row, Concept.TOTAL_LIABILITIES_AND_EQUITY) ? settled.size() : start;
        }
        return settled;
    }

    private static boolean isTotal(Row row, Concept concept) {
        return row.hasFigures()
                && row.meanings().stream()
                        .anyMatch(meaning ->
                                meaning.concept().filter(concept::equals).isPresent());
    }

    private static boolean isNegative(Row row) {
        return row.figures().values().stream().allMatch(figure -> figure.value().signum() <= 0);
    }

    private static Row turned(Row row) {
        Map<Integer, Figure> turned = new TreeMap<>();
        row.figures()
                .forEach((column, figure) -> turned.put(
                        column,
                        isSided(figure) ? figure.withValue(figure.value().negate()) : figure));
        return row.with(turned, row.unread());
    }

    /** Whether a figure of the row stands in its cell with a side. */
    public static boolean isSided(Row row) {
        return row.figures().values().stream().anyMatch(AccountSides::isSided);
    }

    private static boolean isSided(Figure figure) {
        return FigureText.of(figure.cell())
                .filter(read -> read.side() != Side.NONE)
                .isPresent();
    }
}
