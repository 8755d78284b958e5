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

/** Finds the checks that look at a cell on which a table rests. */
record RelatedChecks(Table checks, Figures figures) {

    /** The rows of the checks' table, from 0. */
    List<Integer> of(Table table) {
        Set<SourceCell> cells = new HashSet<>();
        table.rows().forEach(row -> cells(row).forEach(cells::add));
        return IntStream.range(0, checks.rows().size())
                .filter(row -> cells(checks.rows().get(row)).anyMatch(cells::contains))
                .boxed()
                .toList();
    }

    private Stream<SourceCell> cells(Table.Row row) {
        Trail trail = new Trail(figures);
        return row.figures()
                .flatMap(figure -> figure.formula().fold(trail).stream())
                .map(Fact::source);
    }
}
