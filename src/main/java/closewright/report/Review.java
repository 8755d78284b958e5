package closewright.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reviewer works with beside the tables of the pack.
 *
 * @param prior the figures of earlier workbooks as they were issued; empty where there are none
 * @param flux the flux review; empty where there is nothing to compare
 * @param list the close checklist as a table, with cells that people fill in
 * @param printed the close checklist as it is printed
 * @param checklist the close checklist
 */
public record Review(
        Optional<Table> prior,
        Optional<Table> flux,
        Optional<Table> list,
        Optional<Table> printed,
        Optional<Checklist> checklist) {

    public static final Review NONE =
            new Review(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The tables that become sheets of the updated workbook, in their order. */
    public List<Table> sheets() {
        return Stream.of(list, flux, prior).flatMap(Optional::stream).toList();
    }
}
