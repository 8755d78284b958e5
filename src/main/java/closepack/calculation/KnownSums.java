package closepack.calculation;

import closepack.calculation.Candidates.Candidate;
import closepack.calculation.Fit.Part;
import closepack.calculation.Fit.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sums that the field knows wherever their lines stand: revenue − cost of revenue = gross profit. */
final class KnownSums {

    /** A minus in front of a concept subtracts it, a question mark behind it lets it be absent. */
    private record Known(String total, List<String> parts) {}

    private static final List<Known> ALL = List.of(
            new Known("gross-profit", List.of("revenue", "-cost-of-revenue")),
            new Known("operating-income", List.of("gross-profit", "-operating-expenses")),
            new Known("operating-income", List.of("revenue", "-operating-expenses")),
            new Known("net-income", List.of("pretax-income", "-income-tax")),
            new Known(
                    "net-change-in-cash",
                    List.of("operating-cash-flow", "investing-cash-flow", "financing-cash-flow", "exchange-effect?")),
            new Known("cash-end", List.of("cash-beginning", "net-change-in-cash")),
            new Known("total-liabilities-and-equity", List.of("total-liabilities", "total-equity")));

    /** What is always a sum of others. */
    static final Set<String> TOTALS = ALL.stream().map(Known::total).collect(Collectors.toUnmodifiableSet());

    private final Grid grid;

    KnownSums(Grid grid) {
        this.grid = grid;
    }

    List<Candidate> of(int total) {
        List<Candidate> found = new ArrayList<>(members(total));
        for (Known known : ALL) {
            List<Part> parts = grid.lines().get(total).item().is(known.total()) ? parts(known) : List.of();
            if (!parts.isEmpty()) {
                found.add(new Candidate(new Sum(total, parts), true, 0));
            }
        }
        return found;
    }

    /** The parts, empty where one is not on the statement. */
    private List<Part> parts(Known known) {
        List<Part> parts = new ArrayList<>();
        for (String word : known.parts()) {
            String concept = word.replaceAll("^-|\\?$", "");
            int line = IntStream.range(0, grid.lines().size())
                    .filter(at -> grid.lines().get(at).item().is(concept))
                    .findFirst()
                    .orElse(-1);
            if (line >= 0) {
                parts.add(new Part(line, word.startsWith("-") ? -1 : 1));
            } else if (!word.endsWith("?")) {
                return List.of();
            }
        }
        return parts;
    }

    /**
     * Segments to total: the lines of the same name under the segments' headings. Not those under two at once, as in
     * "Services | Europe": they are part of one of the others.
     */
    private List<Candidate> members(int total) {
        String name = name(total);
        List<Part> parts = IntStream.range(0, grid.lines().size())
                .filter(line -> line != total
                        && name(line).equals(name)
                        && depth(line) > 0
                        && heading(line).stream().noneMatch(words -> words.contains(" | "))
                        && !heading(line).equals(heading(total)))
                .mapToObj(line -> new Part(line, 1))
                .toList();
        boolean outermost = parts.stream().allMatch(part -> part.line() > total);
        return parts.size() < 2 || !outermost ? List.of() : List.of(new Candidate(new Sum(total, parts), false, 10));
    }

    private String name(int line) {
        return grid.lines().get(line).item().label().toLowerCase(Locale.ROOT);
    }

    private int depth(int line) {
        return grid.lines().get(line).item().headings().size();
    }

    private List<String> heading(int line) {
        return grid.lines().get(line).item().headings();
    }
}
