package closewright.statement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line of a statement. Two lines with one label are told apart by their headings; the identifier is unique in a
 * workbook.
 *
 * @param path sheet, headings and label: {@code Supplemental > Revenues > Data center services}; a number is added
 *     ({@code #2}) where that is not unique
 * @param decimals decimals of the figures as recorded: the last place that is not mere float noise, 0 for whole
 *     thousands. It gives the unit in which the interval rule of XBRL Calculations 1.1 takes a figure to be rounded
 * @param concept what the line is recognised as; empty for others
 * @param traits what else its label says of it
 */
public record LineItem(LinePath path, Unit unit, int decimals, Optional<Concept> concept, Set<Trait> traits) {

    public LineItem {
        Set<Trait> ordered = EnumSet.noneOf(Trait.class);
        ordered.addAll(traits);
        traits = Collections.unmodifiableSet(ordered);
    }

    public boolean is(Concept other) {
        return concept.filter(other::equals).isPresent();
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    public String id() {
        return path.id();
    }

    /** As displayed, trimmed, runs of blanks as one. */
    public String label() {
        return path.label().text();
    }

    /** The label in the forms in which labels are compared. */
    public Label name() {
        return path.label();
    }

    /** The headings that the line stands under, outermost first, as displayed. */
    public List<String> headings() {
        return path.headings();
    }

    /** The label, told with the heading just over it where there is one: "Revenues: Other". */
    public String caption() {
        List<String> headings = headings();
        return headings.isEmpty()
                ? label()
                : headings.get(headings.size() - 1).replaceFirst(":\\s*$", "") + ": " + label();
    }

    /** The same line, its figures counting something else. */
    public LineItem withUnit(Unit other) {
        return new LineItem(path, other, decimals, concept, traits);
    }

    /** Of the identifier alone: it is unique. */
    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
