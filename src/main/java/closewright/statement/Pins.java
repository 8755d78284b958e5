package closewright.statement;

import closewright.period.Basis;
import closewright.period.Period;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person has said of a workbook, where its sheets do not tell it or tell it wrong.
 *
 * @param sheets by the sheet's name
 * @param fiscalYearEnd the month in which the company's year ends, where it is said
 */
public record Pins(Map<String, SheetPins> sheets, Optional<Month> fiscalYearEnd) {

    public static final Pins NONE = new Pins(Map.of(), Optional.empty());

    public Pins {
        sheets = Map.copyOf(sheets);
    }

    public SheetPins of(String sheet) {
        return sheets.getOrDefault(sheet, SheetPins.NONE);
    }

    /** @param column zero-based */
    public Optional<Period> period(String sheet, int column) {
        return of(sheet).period(column);
    }

    /** The year of a sheet's months, quarters and days whose headings name none. */
    public OptionalInt year(String sheet) {
        return of(sheet).year();
    }

    /**
     * On which basis a column states its figures.
     *
     * @param column zero-based
     */
    public Optional<Basis> basis(String sheet, int column) {
        return of(sheet).basis(column);
    }
}
