package closewright.definition.spec;

import closewright.period.Basis;
import closewright.period.Period;
import closewright.statement.SheetPins;
import closewright.statement.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a person knows better of a sheet than its recognition.
 *
 * @param sheet the sheet's name, as in the workbook
 * @param keys where each thing is said, by its key
 * @param kind which statement it is
 * @param leftOut whether its figures are not used at all
 * @param scale what amounts are multiplied by: 1000 for thousands
 * @param currency the sign shown with amounts
 * @param periods what the columns stand for, by their letters; {@link #NO_PERIOD} for none
 * @param year that of months, quarters and days whose headings name none
 * @param bases on which basis the columns state their figures, by their letters
 */
public record Correction(
        Word sheet,
        Map<String, Place> keys,
        Optional<Statement.Kind> kind,
        boolean leftOut,
        OptionalLong scale,
        Optional<String> currency,
        Map<String, Word> periods,
        OptionalInt year,
        Map<String, Word> bases) {

    /** Said of a sheet that is no statement, or of a column that stands for no period. */
    public static final String NO_PERIOD = "none";

    private static final Set<String> NOT_ACTUAL = Set.of("budget", "forecast");

    public Correction {
        keys = Map.copyOf(keys);
    }

    /** @param calendar what periods' names mean */
    SheetPins pins(Calendar calendar) {
        Map<String, Period> columns = new LinkedHashMap<>();
        Set<String> none = new LinkedHashSet<>();
        periods.forEach((column, word) -> {
            if (word.text().equals(NO_PERIOD)) {
                none.add(column);
            } else {
                columns.put(column, calendar.period(word));
            }
        });
        return new SheetPins(kind, leftOut, scale.isPresent(), columns, none, year, pinnedBases());
    }

    private Map<String, Basis> pinnedBases() {
        Map<String, Basis> pinned = new LinkedHashMap<>();
        bases.forEach((column, word) -> {
            String name = word.text().toLowerCase(Locale.ROOT);
            pinned.put(column, new Basis(name, NOT_ACTUAL.contains(name)));
        });
        return pinned;
    }
}
