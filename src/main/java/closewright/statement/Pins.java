package closewright.statement;

import closewright.period.Period;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has said of a workbook's columns, where a header does not tell it or tells it wrong.
 *
 * @param periods by the sheet's name, then by the column's letters
 */
public record Pins(Map<String, Map<String, Period>> periods) {

    public static final Pins NONE = new Pins(Map.of());

    public Pins {
        periods = Map.copyOf(periods);
    }

    /** @param column zero-based */
    public Optional<Period> period(String sheet, int column) {
        return Optional.ofNullable(periods.get(sheet))
                .flatMap(columns -> Optional.ofNullable(columns.get(SourceCell.letters(column))));
    }
}
