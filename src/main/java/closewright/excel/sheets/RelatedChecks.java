package closewright.excel.sheets;

import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Trail;
import closewright.report.Table;
import closewright.statement.Fact;
import closewright.statement.SourceCell;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the checks that look at a cell on which a table rests.
 *
 * @param checks for each check the cells that it looks at
 */
record RelatedChecks(List<List<SourceCell>> checks, Trail trail) {

    static RelatedChecks of(Table checks, Figures figures) {
        Trail trail = new Trail(figures);
        return new RelatedChecks(
                checks.rows().stream().map(row -> cells(row, trail).toList()).toList(), trail);
    }

    /** The rows of the checks' table, from 0. */
    List<Integer> to(Table table) {
        Set<SourceCell> cells = new HashSet<>();
        table.rows().forEach(row -> cells(row, trail).forEach(cells::add));
        return IntStream.range(0, checks.size())
                .filter(row -> checks.get(row).stream().anyMatch(cells::contains))
                .boxed()
                .toList();
    }

    private static Stream<SourceCell> cells(Table.Row row, Trail trail) {
        return row.figures()
                .flatMap(figure -> figure.formula().fold(trail).stream())
                .map(Fact::source);
    }
}
