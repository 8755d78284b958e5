package closewright.calculation.sums;

import closewright.calculation.sums.SumFit.Part;
import closewright.statement.Statement.Role;
import java.util.List;
import java.util.stream.Stream;

/**
 * In which columns a sum is judged. Not where its parts are not given: a subtotal is blank or nil there, or most parts
 * are, though they count elsewhere; nor where the total itself is left at nil in several columns.
 */
record JudgedColumns(Grid grid, SumFit fit) {

    /** A currency sign in a cell of its own moves a figure by one. */
    private static final int SHIFT = 1;

    List<Integer> columns() {
        return Stream.concat(fit.holding().stream(), fit.breaking().stream().filter(this::isGiven))
                .sorted()
                .toList();
    }

    private boolean isGiven(int column) {
        List<Part> parts = fit.sum().parts();
        long missing = parts.stream().filter(part -> isMissing(part, column)).count();
        return missing * 2 <= parts.size()
                && parts.stream().noneMatch(part -> isSubtotal(part) && isMissing(part, column))
                && parts.stream()
                        .anyMatch(part -> grid.value(part.line(), column).signum() != 0)
                && parts.stream().noneMatch(part -> grid.isIllegible(part.line(), column))
                && !isLeftAtNil(column)
                && isOneColumn(column);
    }

    /** Not where cells wide apart were taken for one period: then the reading of the heading is in doubt. */
    private boolean isOneColumn(int column) {
        int total = grid.stand(fit.sum().total(), column, 0);
        return fit.sum().parts().stream()
                .allMatch(part -> Math.abs(grid.stand(part.line(), column, total) - total) <= SHIFT);
    }

    private boolean isMissing(Part part, int column) {
        return grid.value(part.line(), column).signum() == 0
                && fit.holding().stream()
                        .noneMatch(other -> grid.value(part.line(), other).signum() == 0);
    }

    private boolean isSubtotal(Part part) {
        return grid.lines().get(part.line()).role() != Role.ITEM;
    }

    /** In several columns, or in one of estimates: a forecast leaves lines out. */
    private boolean isLeftAtNil(int column) {
        if (grid.value(fit.sum().total(), column).signum() != 0) {
            return false;
        }
        return grid.isEstimate(column)
                || fit.breaking().stream()
                                .filter(other ->
                                        grid.value(fit.sum().total(), other).signum() == 0)
                                .count()
                        > 1;
    }
}
