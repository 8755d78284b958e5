package closewright.statement;

import closewright.period.Basis;
import closewright.period.Period;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person has said of a sheet's reading. Columns go by their letters.
 *
 * @param kind which statement it is
 * @param isLeftOut whether its figures are not used at all
 * @param isScaled whether the unit of its amounts is said
 * @param periods what columns stand for
 * @param notPeriods columns that stand for no period and are not read
 * @param year that of months, quarters and days whose headings name none
 * @param bases on which basis columns state their figures
 */
public record SheetPins(
        Optional<Statement.Kind> kind,
        boolean isLeftOut,
        boolean isScaled,
        Map<String, Period> periods,
        Set<String> notPeriods,
        OptionalInt year,
        Map<String, Basis> bases) {

    /** Nothing said. */
    public static final SheetPins NONE =
            new SheetPins(Optional.empty(), false, false, Map.of(), Set.of(), OptionalInt.empty(), Map.of());

    public SheetPins {
        periods = Map.copyOf(periods);
        notPeriods = Set.copyOf(notPeriods);
        bases = Map.copyOf(bases);
    }

    /** Of columns' periods alone. */
    public static SheetPins ofPeriods(Map<String, Period> periods) {
        return new SheetPins(Optional.empty(), false, false, periods, Set.of(), OptionalInt.empty(), Map.of());
    }

    /** @param column zero-based */
    public Optional<Period> period(int column) {
        return Optional.ofNullable(periods.get(SourceCell.letters(column)));
    }

    /** Whether a column is said to stand for no period. */
    public boolean isNoPeriod(int column) {
        return notPeriods.contains(SourceCell.letters(column));
    }

    /** @param column zero-based */
    public Optional<Basis> basis(int column) {
        return Optional.ofNullable(bases.get(SourceCell.letters(column)));
    }

    /** The columns whose period is said, left to right, zero-based. */
    public Set<Integer> pinnedColumns() {
        return places(periods.keySet());
    }

    /** The columns that are said to stand for no period, left to right, zero-based. */
    public Set<Integer> noPeriodColumns() {
        return places(notPeriods);
    }

    private static Set<Integer> places(Set<String> named) {
        Set<Integer> columns = new TreeSet<>();
        named.forEach(letters -> SourceCell.parse("", letters + "1").ifPresent(cell -> columns.add(cell.column())));
        return columns;
    }
}
