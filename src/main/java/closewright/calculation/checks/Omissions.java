package closewright.calculation.checks;

import closewright.calculation.sums.Grid;
import closewright.calculation.sums.OwnFormula;
import closewright.calculation.sums.SumFit;
import closewright.calculation.sums.SumFit.Part;
import closewright.calculation.sums.SumFit.Sum;
import closewright.statement.Finding;
import closewright.statement.Statement;
import closewright.statement.Statement.Line;
import closewright.statement.Statement.Role;
import closewright.statement.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines that a total's own formula leaves out though they stand among the lines that it adds: a SUM whose range was not
 * extended when a line was put in. Such a total agrees with its formula, so that re-adding alone does not show it.
 */
public final class Omissions {

    private final Statement statement;
    private final Grid grid;

    /** Lines that some formula adds up. */
    private final Set<String> added = new HashSet<>();

    private Omissions(Statement statement, Grid grid) {
        this.statement = statement;
        this.grid = grid;
        statement.lines().stream()
                .flatMap(line -> line.addends().stream())
                .forEach(addend -> added.add(addend.item().id()));
    }

    public static List<Finding> of(Workings workings) {
        List<Statement> statements = workings.statements().all();
        return IntStream.range(0, statements.size())
                .boxed()
                .flatMap(place -> new Omissions(
                                statements.get(place),
                                workings.ofStatements().get(place).grid())
                        .findings())
                .toList();
    }

    private Stream<Finding> findings() {
        return IntStream.range(0, grid.lines().size())
                .boxed()
                .flatMap(total ->
                        omitted(sum(total)).map(line -> finding(grid.lines().get(total), line)));
    }

    private Sum sum(int total) {
        return new Sum(total, new OwnFormula(grid, total).parts());
    }

    /** Lines from the first part to the total that are in no sum, where nothing but items stands between. */
    private Stream<Line> omitted(Sum sum) {
        int first = sum.parts().stream().mapToInt(Part::line).min().orElse(sum.total());
        boolean added = sum.parts().size() > 1 && sum.parts().stream().allMatch(part -> part.weight() > 0);
        boolean items = IntStream.range(first, sum.total())
                .mapToObj(grid.lines()::get)
                .allMatch(line -> line.role() == Role.ITEM);
        return added && items
                ? IntStream.range(first, sum.total())
                        .filter(line -> isLeftOut(sum, line))
                        .mapToObj(grid.lines()::get)
                : Stream.empty();
    }

    /** Where the line has a figure the total is what the others add up to. */
    private boolean isLeftOut(Sum sum, int line) {
        Line omitted = grid.lines().get(line);
        return !added.contains(omitted.item().id())
                && !grid.isHeaded(line)
                && omitted.item().unit().kind() == Unit.Kind.AMOUNT
                && grid.columns(line).stream()
                        .anyMatch(column -> grid.value(line, column).signum() != 0 && SumFit.holds(sum, grid, column));
    }

    private Finding finding(Line total, Line omitted) {
        String place = statement.facts().stream()
                .filter(fact -> fact.item().equals(total.item()))
                .findFirst()
                .map(fact -> fact.source().toString())
                .orElse(statement.sheet());
        return Finding.warning(
                place,
                "the formula of \"" + total.item().label() + "\" leaves out \""
                        + omitted.item().label() + "\" in row " + (omitted.row() + 1),
                "extend the formula, or move the line away from those that are added up");
    }
}
