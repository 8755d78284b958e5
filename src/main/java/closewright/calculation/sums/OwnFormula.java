package closewright.calculation.sums;

import closewright.calculation.sums.SumFit.Part;
import closewright.statement.Statement.Addend;
import java.util.List;

/** What the cells' own formula of a line adds up, of the lines of the grid. */
public record OwnFormula(Grid grid, int line) {

    /** None where it adds up lines of other statements as well. */
    public List<Part> parts() {
        List<Addend> addends = grid.lines().get(line).addends();
        return addends.stream().anyMatch(addend -> !grid.isOwn(addend.item())) ? List.of() : parts(addends);
    }

    private List<Part> parts(List<Addend> addends) {
        return addends.stream()
                .filter(addend -> grid.place(addend.item()) >= 0)
                .map(addend -> new Part(grid.place(addend.item()), addend.weight()))
                .toList();
    }

    /** Whether it makes the line what the total below it lacks: then it is the total that adds up. */
    boolean isPlug() {
        List<Part> parts = parts();
        return parts.stream().filter(part -> part.weight() > 0).count() == 1
                && parts.stream().allMatch(part -> part.weight() > 0 ? part.line() > line : part.line() < line)
                && parts.size() > 1;
    }

    /** Whether every row from the first part to the total is a line, so that the formula was read whole. */
    boolean isWhole() {
        int first = parts().stream().mapToInt(Part::line).min().orElse(line);
        return first < line
                && grid.lines().get(line).row() - grid.lines().get(first).row() == line - first;
    }
}
