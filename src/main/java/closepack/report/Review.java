package closepack.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reviewer works with beside the tables of the pack.
 *
 * @param prior the figures of earlier workbooks as they were issued; empty where there are none
 */
public record Review(Optional<Table> prior) {

    public static final Review NONE = new Review(Optional.empty());

    /** The tables that become sheets of the updated workbook, in their order. */
    public List<Table> sheets() {
        return Stream.of(prior).flatMap(Optional::stream).toList();
    }
}
