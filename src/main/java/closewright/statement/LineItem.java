package closewright.statement;

import java.util.List;
import java.util.Optional;

/**
 * A line of a statement. Two lines with one label are told apart by their headings; the identifier is unique in a
 * workbook.
 *
 * @param id sheet, headings and label: {@code Supplemental > Revenues > Data center services}; a number is added
 *     ({@code #2}) where that is not unique
 * @param label as displayed, trimmed, runs of blanks as one
 * @param headings the headings that the line stands under, outermost first, as displayed
 * @param decimals decimals of the figures as recorded: the last place that is not mere float noise, 0 for whole
 *     thousands. It gives the unit in which the interval rule of XBRL Calculations 1.1 takes a figure to be rounded
 * @param concept what the line is recognised as; empty for others
 */
public record LineItem(
        String id, String label, List<String> headings, Unit unit, int decimals, Optional<Concept> concept) {

    public LineItem {
        headings = List.copyOf(headings);
    }

    public boolean is(Concept other) {
        return concept.filter(other::equals).isPresent();
    }

    /** The same line, its figures counting something else. */
    public LineItem withUnit(Unit other) {
        return new LineItem(id, label, headings, other, decimals, concept);
    }

    @Override
    public String toString() {
        return id;
    }
}
