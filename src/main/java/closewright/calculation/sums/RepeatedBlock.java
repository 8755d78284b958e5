package closewright.calculation.sums;

import closewright.calculation.sums.SumFit.Part;
import closewright.calculation.sums.SumFit.Sum;
import closewright.statement.LineItem;
import java.util.List;
import java.util.Optional;

/** A sum made again elsewhere on the sheet, where lines of the same labels stand in the same order. */
record RepeatedBlock(Grid grid, Sum sum) {

    /** The sum that a line is if the lines around it are those of this sum, under one heading of their own. */
    Optional<Sum> at(int line) {
        int shift = line - sum.total();
        boolean alike = isLike(sum.total(), line)
                && sum.parts().size() > 1
                && sum.parts().stream()
                        .allMatch(part -> isLike(part.line(), part.line() + shift)
                                && headings(part.line() + shift).equals(headings(line)));
        List<Part> parts = sum.parts().stream()
                .map(part -> new Part(part.line() + shift, part.weight()))
                .toList();
        return alike ? Optional.of(new Sum(line, parts)) : Optional.empty();
    }

    private boolean isLike(int one, int other) {
        return other >= 0
                && other < grid.lines().size()
                && item(one).label().equals(item(other).label())
                && item(one).unit().kind() == item(other).unit().kind();
    }

    private List<String> headings(int line) {
        return item(line).headings();
    }

    private LineItem item(int line) {
        return grid.lines().get(line).item();
    }
}
