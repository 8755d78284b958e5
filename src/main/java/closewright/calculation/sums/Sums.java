package closewright.calculation.sums;

import closewright.calculation.formula.Formula.Weighted;
import closewright.calculation.sums.Candidates.Candidate;
import closewright.calculation.sums.SumFit.Part;
import closewright.calculation.sums.SumFit.Sum;
import closewright.statement.Fact;
import closewright.statement.Statement.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each total of a statement adds up. A cell's own formula says it best; a typed total is matched with lines around
 * it (see {@link Candidates}). A line that was added up stands for its addends afterwards, so that totals of totals are
 * found. Where some columns add up other lines than the rest, they have a sum of their own.
 */
public final class Sums {

    /**
     * A total with what it adds up in one column.
     *
     * @param figure the total there
     * @param addends those that have a figure there: a blank cell adds nothing
     * @param breakdown 1, or more where the total is broken down in several ways
     */
    public record Found(Line total, Fact figure, List<Weighted<Fact>> addends, int breakdown) {
        public Found {
            addends = List.copyOf(addends);
        }
    }

    private final Grid grid;
    private final List<Found> found = new ArrayList<>();
    private final List<SumFit> sums = new ArrayList<>();
    private final List<Integer> unexplained = new ArrayList<>();

    /** Lines not yet part of any sum, top to bottom. */
    private final List<Integer> open = new ArrayList<>();

    /** Lines that are part of a total above them: what they add up themselves may not be shown. */
    private final Map<Integer, Integer> members = new HashMap<>();

    private final Map<Integer, Integer> starts = new HashMap<>();

    /** Sums of lines that nothing marks as totals: chance may have made them. */
    private final Deque<SumFit> supposed = new ArrayDeque<>();

    private Sums(Grid grid) {
        this.grid = grid;
    }

    public static Sums of(Grid grid) {
        Sums sums = new Sums(grid);
        for (int line = 0; line < sums.grid.lines().size(); line++) {
            sums.visit(line);
        }
        sums.repeat();
        return sums;
    }

    /** All sums, top to bottom. */
    public List<Found> found() {
        return found;
    }

    /** The first figures of lines that words or rules show to be totals, with nothing found that adds up to them. */
    public List<Fact> unexplained() {
        return unexplained.stream()
                .map(line -> grid.fact(line, grid.columns(line).get(0)))
                .toList();
    }

    private void visit(int line) {
        List<SumFit> fits = fits(line);
        if (fits.isEmpty() && grid.isTotal(line)) {
            fits = withoutChance(line);
        }
        fits.forEach(fit -> keep(fit, 1));
        int breakdowns = 1;
        for (SumFit other : others(line, fits)) {
            keep(other, ++breakdowns);
        }
        if (fits.isEmpty() && grid.isTotal(line) && !members.containsKey(line)) {
            named(line).ifPresentOrElse(fit -> find(fit, 1), () -> unexplained.add(line));
        }
        open.add(line);
    }

    /** A block that has the lines of another one adds them up as that does, though a single line of it may count. */
    private void repeat() {
        Set<Integer> known = sums.stream().map(fit -> fit.sum().total()).collect(Collectors.toSet());
        for (int line = 0; line < grid.lines().size(); line++) {
            if (!known.contains(line)) {
                repeated(line).ifPresent(fit -> {
                    find(fit, 1);
                    unexplained.remove((Integer) fit.sum().total());
                });
            }
        }
    }

    private Optional<SumFit> repeated(int line) {
        return sums.stream()
                .flatMap(fit -> new RepeatedBlock(grid, fit.sum()).at(line).stream())
                .map(sum -> SumFit.of(sum, grid, grid.columns(line)))
                .filter(fit -> !fit.holding().isEmpty() && fit.isRule())
                .findFirst();
    }

    /** What adds up once a supposed sum before it is taken back, whose total is then one line of many. */
    private List<SumFit> withoutChance(int line) {
        for (SumFit chance : supposed) {
            List<Integer> before = List.copyOf(open);
            chance.sum().parts().forEach(part -> open.add(part.line()));
            Collections.sort(open);
            Optional<SumFit> fit = discovered(line, grid.columns(line))
                    .filter(SumFit::isFull)
                    .filter(full ->
                            full.sum().parts().contains(new Part(chance.sum().total(), 1))
                                    && chance.sum().parts().stream()
                                            .allMatch(part -> full.sum().parts().contains(new Part(part.line(), 1))));
            if (fit.isPresent()) {
                Line total = grid.lines().get(chance.sum().total());
                found.removeIf(one -> one.total().equals(total));
                sums.remove(chance);
                return List.of(fit.get());
            }
            open.clear();
            open.addAll(before);
        }
        return List.of();
    }

    /** A memo of the lines that it names: they go on into other totals. */
    private Optional<SumFit> named(int line) {
        return new SumChoice(grid, grid.columns(line))
                .best(new KnownSums(grid).named(line))
                .filter(SumFit::isFull);
    }

    /** The total broken down once more, by other members. */
    private List<SumFit> others(int line, List<SumFit> fits) {
        Set<Integer> taken = new HashSet<>();
        fits.forEach(fit -> fit.sum().parts().forEach(part -> taken.add(part.line())));
        List<Candidate> apart = new SegmentMembers(grid)
                .breakdowns(line, grid.columns(line)).stream()
                        .filter(more -> more.sum().parts().stream().noneMatch(part -> taken.contains(part.line())))
                        .toList();
        return fits.isEmpty()
                ? List.of()
                : new SumChoice(grid, grid.columns(line)).best(apart).stream().toList();
    }

    private void keep(SumFit fit, int breakdown) {
        find(fit, breakdown);
        sums.add(fit);
        int line = fit.sum().total();
        if (!grid.isTotal(line) && fit.holding().size() == 1) {
            supposed.push(fit);
        }
        for (Part part : fit.sum().parts()) {
            if (fit.holding().stream().noneMatch(column -> grid.has(part.line(), column))) {
                continue;
            }
            if (part.line() > line) {
                members.put(part.line(), line);
            } else {
                starts.merge(line, start(part.line()), Math::min);
            }
            open.remove((Integer) part.line());
        }
    }

    private void find(SumFit fit, int breakdown) {
        Line total = grid.lines().get(fit.sum().total());
        for (int column : new JudgedColumns(grid, fit).columns()) {
            found.add(new Found(total, grid.fact(fit.sum().total(), column), addends(fit.sum(), column), breakdown));
        }
    }

    private List<Weighted<Fact>> addends(Sum sum, int column) {
        return sum.parts().stream()
                .filter(part -> grid.has(part.line(), column))
                .map(part -> new Weighted<>(part.weight(), grid.fact(part.line(), column)))
                .toList();
    }

    private int start(int line) {
        return starts.getOrDefault(line, line);
    }

    /** The best sum, and where some columns break it another one that they all follow. */
    private List<SumFit> fits(int line) {
        if (new OwnFormula(grid, line).isPlug()) {
            return List.of();
        }
        Optional<SumFit> best = own(line).or(() -> discovered(line, grid.columns(line)));
        if (best.isEmpty() || best.get().breaking().isEmpty()) {
            return best.stream().toList();
        }
        SumFit main = best.get();
        Optional<SumFit> other = discovered(line, main.breaking())
                .filter(SumFit::isFull)
                .filter(fit -> main.breaking().size() > 1 || isApart(fit, main));
        SumFit holding = new SumFit(main.sum(), main.holding(), List.of(), main.evidence());
        return other.map(fit -> List.of(holding, fit))
                .orElseGet(() -> List.of(main.isRule() || main.holding().isEmpty() ? main : holding));
    }

    /** Whether a sum of one column is of quite other lines, and not of the same ones but for a wrong figure. */
    private boolean isApart(SumFit fit, SumFit main) {
        return !grid.lines().get(main.sum().total()).addends().isEmpty()
                && fit.sum().parts().stream()
                        .noneMatch(part -> main.sum().parts().stream().anyMatch(one -> one.line() == part.line()));
    }

    /** What the cells' own formula says, with lines that it leaves out where only they make other columns add up. */
    private Optional<SumFit> own(int line) {
        OwnFormula own = new OwnFormula(grid, line);
        List<Part> parts = own.parts();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        SumFit fit = SumFit.of(new Sum(line, parts), grid, grid.columns(line));
        if (fit.holding().isEmpty() && !own.isWhole()) {
            return Optional.empty();
        }
        return fit.isFull()
                ? Optional.of(fit)
                : discovered(line, grid.columns(line))
                        .filter(SumFit::isFull)
                        .filter(more -> more.sum().parts().containsAll(parts))
                        .or(() -> Optional.of(fit));
    }

    /** Whether a member adds up lines of its own heading or below it, and not the total that it is part of. */
    private boolean isInside(int line, Sum sum) {
        List<String> headings = grid.lines().get(line).item().headings();
        return sum.parts().stream().noneMatch(part -> members.getOrDefault(line, -1) == part.line())
                && sum.parts().stream()
                        .allMatch(part -> part.line() > line
                                || grid.lines()
                                        .get(part.line())
                                        .item()
                                        .headings()
                                        .equals(headings));
    }

    private Optional<SumFit> discovered(int line, Collection<Integer> columns) {
        Candidates candidates = new Candidates(grid, open, this::start);
        SumChoice choice = new SumChoice(grid, columns);
        List<Candidate> likely = new ArrayList<>(new KnownSums(grid).of(line));
        likely.addAll(new SegmentMembers(grid).breakdowns(line, columns));
        likely.addAll(candidates.plain(line, columns));
        likely.addAll(candidates.below(line));
        if (members.containsKey(line)) {
            likely.removeIf(candidate -> !isInside(line, candidate.sum()));
        }
        Optional<SumFit> plain = choice.best(likely);
        if (plain.filter(SumFit::isFull).isPresent() || !grid.isTotal(line) || members.containsKey(line)) {
            return plain;
        }
        Optional<SumFit> beside = choice.best(new MemoLines(grid, candidates, line, columns).sums());
        Optional<SumFit> signed = beside.isPresent() ? beside : choice.best(candidates.signed(line, columns));
        return signed.filter(SumFit::isFull)
                .or(() -> plain)
                .or(() -> signed)
                .or(() -> candidates
                        .alone(line)
                        .map(sum -> SumFit.of(sum, grid, columns))
                        .filter(SumFit::isFull));
    }
}
