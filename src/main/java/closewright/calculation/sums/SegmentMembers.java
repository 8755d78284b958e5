package closewright.calculation.sums;

import closewright.calculation.sums.Candidates.Candidate;
import closewright.calculation.sums.SumFit.Part;
import closewright.calculation.sums.SumFit.Sum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Segments to total: the lines of a total's name that stand below it under the headings of segments. */
final class SegmentMembers {

    private static final int COST = 10;

    /** What the names are worth, in tenths of a power of ten. */
    private static final int NAMED = 25;

    /** Of one name: more than that are a list rather than a breakdown. */
    private static final int MOST = 40;

    /** Lines of a reconciliation. */
    private static final int LONGEST = 12;

    private final Grid grid;

    SegmentMembers(Grid grid) {
        this.grid = grid;
    }

    /**
     * All that stand under one heading each. Not those under two at once, as in "Services | Europe": they are part of
     * one of the others.
     */
    List<Candidate> of(int total) {
        List<Integer> lines = IntStream.range(0, grid.lines().size())
                .filter(line -> isMember(line, total))
                .filter(line -> Subheadings.areOfOneMember(grid.headings(line)))
                .boxed()
                .toList();
        boolean outermost = lines.stream().allMatch(line -> line > total);
        return lines.size() < 2 || !outermost ? List.of() : List.of(new Candidate(sum(total, lines), false, COST));
    }

    /**
     * A reconciliation: of each heading below the line of the total's name, or all its lines where it has none. A line
     * that stands beside the total is a figure of the whole and no part.
     */
    List<Candidate> reconciled(int total) {
        Map<List<String>, List<Integer>> headed = new LinkedHashMap<>();
        IntStream.range(total + 1, grid.lines().size())
                .filter(line -> isOfOneMember(line) && !grid.headings(line).equals(grid.headings(total)))
                .forEach(line -> headed.computeIfAbsent(grid.headings(line), key -> new ArrayList<>())
                        .add(line));
        List<Integer> parts =
                headed.values().stream().flatMap(lines -> named(lines, total)).toList();
        boolean members = headed.size() > 1 && parts.stream().anyMatch(line -> isMember(line, total));
        return members && parts.size() <= LONGEST ? List.of(new Candidate(sum(total, parts), false, COST)) : List.of();
    }

    private Stream<Integer> named(List<Integer> lines, int total) {
        List<Integer> same = lines.stream()
                .filter(line -> grid.label(line).equals(grid.label(total)))
                .toList();
        return (same.isEmpty() ? lines : same).stream();
    }

    private boolean isOfOneMember(int line) {
        return !grid.headings(line).isEmpty() && Subheadings.areOfOneMember(grid.headings(line));
    }

    /**
     * All members of the total's own heading: "Notes | Level 2" and the others below "Level 2". Their headings say so.
     */
    private List<Candidate> group(int total, List<Integer> lines) {
        List<Integer> group = lines.stream()
                .filter(line -> Subheadings.isBelow(grid.headings(line), grid.headings(total)))
                .toList();
        return group.size() < 2 ? List.of() : List.of(new Candidate(sum(total, group), false, -COST));
    }

    /** Members one after the other that add up in all columns: a total may be broken down in several ways. */
    List<Candidate> breakdowns(int total, Collection<Integer> columns) {
        List<Integer> lines = IntStream.range(0, grid.lines().size())
                .filter(line -> isMember(line, total)
                        && (line > total || !grid.headings(total).isEmpty()))
                .boxed()
                .toList();
        List<Candidate> found = new ArrayList<>(group(total, lines));
        for (int from = 0; from < lines.size() && lines.size() <= MOST; from++) {
            for (int to = from + 2; to <= lines.size(); to++) {
                boolean whole = to - from == lines.size();
                Sum sum = sum(total, lines.subList(from, to));
                if (SumFit.of(sum, grid, columns).isFull()) {
                    found.add(new Candidate(sum, false, cost(whole ? 1 : lines.size())));
                }
            }
        }
        return found;
    }

    /** One name under several headings speaks for a sum already; the more runs there are, the less a hit says. */
    private static int cost(int lines) {
        return (int) (10 * Math.log10(Math.max(1, lines * (lines - 1) / 2))) - NAMED;
    }

    private static Sum sum(int total, List<Integer> lines) {
        return new Sum(total, lines.stream().map(line -> new Part(line, 1)).toList());
    }

    private boolean isMember(int line, int total) {
        return line != total
                && (grid.label(line).equals(grid.label(total)) || (isOfOneMeasure(line, total) && !isRepeated(total)))
                && !grid.headings(line).isEmpty()
                && !grid.headings(line).equals(grid.headings(total));
    }

    /** "Securities, Equity, Unrealized Gains" is part of "Cash and Securities, Unrealized Gains". */
    private boolean isOfOneMeasure(int line, int total) {
        int comma = grid.label(total).lastIndexOf(", ");
        return comma > 0
                && grid.headings(total).isEmpty()
                && grid.label(line).endsWith(grid.label(total).substring(comma));
    }

    /** Whether lines of the very name stand under headings: then these are the members. */
    private boolean isRepeated(int total) {
        return IntStream.range(0, grid.lines().size())
                .anyMatch(line -> line != total
                        && grid.label(line).equals(grid.label(total))
                        && !grid.headings(line).equals(grid.headings(total)));
    }
}
