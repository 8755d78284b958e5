package closewright.calculation.sums;

import closewright.calculation.sums.Candidates.Candidate;
import closewright.calculation.sums.SumFit.Part;
import closewright.calculation.sums.SumFit.Sum;
import closewright.statement.Trait;
import closewright.statement.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sums over headings that are parts of the total's own, whatever their lines are called: "Contracts" is the total of
 * "Contracts | 31 to 60 days" and the others of "Contracts". And totals that name what they add up: "Total short-term
 * borrowings".
 */
public final class Subheadings {

    private static final String BAR = " | ";
    private static final int COST = 10;

    private final Grid grid;

    Subheadings(Grid grid) {
        this.grid = grid;
    }

    List<Candidate> of(int total) {
        return Stream.concat(single(total).stream(), named(total).stream()).toList();
    }

    /** The only lines of the headings below the total's own. */
    private List<Candidate> single(int total) {
        Map<List<String>, List<Integer>> headed = new LinkedHashMap<>();
        IntStream.range(total + 1, grid.lines().size())
                .filter(line -> isAmount(line) && isBelow(grid.headings(line), grid.headings(total)))
                .forEach(line -> headed.computeIfAbsent(grid.headings(line), key -> new ArrayList<>())
                        .add(line));
        boolean single = headed.size() > 1 && headed.values().stream().allMatch(lines -> lines.size() == 1);
        return single ? List.of(candidate(total, headed.values().stream().flatMap(List::stream), -COST)) : List.of();
    }

    /**
     * The lines of the name that a total has, which stand under other headings; with the lines over it in its own
     * block, or alone. So too where the whole has its parts' name, beside what it calls other.
     */
    private List<Candidate> named(int total) {
        boolean named = grid.is(total, Trait.TOTAL_OF);
        String name = named ? grid.name(total).behindFirst() : grid.name(total).words();
        List<Integer> same = lines(line -> line != total
                && grid.name(line).words().equals(name)
                && !grid.headings(line).equals(grid.headings(total)));
        if (same.isEmpty()) {
            return List.of();
        }
        if (!named) {
            List<Integer> other = lines(line -> line > total
                    && grid.headings(line).equals(grid.headings(total))
                    && grid.is(line, Trait.OTHER)
                    && grid.name(line).behindFirst().equals(name));
            return other.isEmpty() ? List.of() : List.of(candidate(total, join(same, other), -COST));
        }
        List<Integer> block = lines(line -> line < total && grid.headings(line).equals(grid.headings(total)));
        return List.of(candidate(total, same.stream(), COST), candidate(total, join(block, same), COST));
    }

    private List<Integer> lines(IntPredicate which) {
        return IntStream.range(0, grid.lines().size())
                .filter(line -> isAmount(line) && which.test(line))
                .boxed()
                .toList();
    }

    private static Stream<Integer> join(List<Integer> one, List<Integer> other) {
        return Stream.concat(one.stream(), other.stream());
    }

    private static Candidate candidate(int total, Stream<Integer> lines, int cost) {
        return new Candidate(new Sum(total, lines.map(line -> new Part(line, 1)).toList()), false, cost);
    }

    /** Whether none of the headings names two members at once: "Services | Europe". */
    public static boolean areOfOneMember(List<String> headings) {
        return headings.stream().noneMatch(words -> words.contains(BAR));
    }

    /** Whether a heading is one level below another: "Contracts | Over 120 days" below "Contracts". */
    static boolean isBelow(List<String> heading, List<String> outer) {
        if (heading.size() != 1 || outer.size() != 1) {
            return false;
        }
        String words = heading.get(0);
        boolean below = words.startsWith(outer.get(0) + BAR) || words.endsWith(BAR + outer.get(0));
        return below && levels(words) == levels(outer.get(0)) + 1;
    }

    private static int levels(String words) {
        return words.split(" \\| ", -1).length;
    }

    private boolean isAmount(int line) {
        return grid.lines().get(line).item().unit().kind() == Unit.Kind.AMOUNT;
    }
}
