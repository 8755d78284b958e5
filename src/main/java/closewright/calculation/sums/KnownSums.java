package closewright.calculation.sums;

import closewright.calculation.sums.Candidates.Candidate;
import closewright.calculation.sums.Fit.Part;
import closewright.calculation.sums.Fit.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sums that the field knows wherever their lines stand: revenue − cost of revenue = gross profit. */
final class KnownSums {

    /** A minus in front of a concept subtracts it, a question mark lets it be absent. */
    private record Known(String total, List<String> parts) {}

    private static final List<Known> ALL = List.of(
            new Known("gross-profit", List.of("revenue", "-cost-of-revenue")),
            new Known("operating-income", List.of("gross-profit", "-operating-expenses")),
            new Known("operating-income", List.of("revenue", "-operating-expenses")),
            new Known("net-income", List.of("pretax-income", "-income-tax")),
            new Known(
                    "net-change-in-cash",
                    List.of("operating-cash-flow", "investing-cash-flow", "financing-cash-flow", "?exchange-effect")),
            new Known("cash-end", List.of("cash-beginning", "net-change-in-cash")),
            new Known("total-liabilities-and-equity", List.of("total-liabilities", "total-equity")));

    private static final String COST_OF_SALES = "cogs|costs? of (revenues?|sales|goods sold)";
    private static final String DEPRECIATION = "depreciation (and|&) amorti[sz]ation";

    /** The same by labels, for what the vendors of data add up far apart from its parts. */
    private static final List<Known> LABELLED = List.of(
            new Known(
                    "normali[sz]ed (net )?income before tax(es)?",
                    List.of("(net )?income before tax(es)?", "total special items")),
            new Known(
                    "income tax(es)? excluding impact of special items",
                    List.of("provision for income taxes", "effect of special items on income taxes")),
            new Known(
                    "normali[sz]ed (net )?income after tax(es)?",
                    List.of(
                            "normali[sz]ed (net )?income before tax(es)?",
                            "-income tax(es)? excluding impact of special items")),
            new Known(
                    "normali[sz]ed (net )?income avail.*",
                    List.of("normali[sz]ed (net )?income after tax(es)?", "minority interest")),
            new Known("(cogs|costs?) and expenses", List.of(COST_OF_SALES, "(total )?operating expenses")),
            new Known(
                    "(total )?operating expenses",
                    List.of("?r&d.*|research.*", "selling, (g&a|general).*", "?other (operating )?expenses?")),
            new Known("ebitda", List.of("net income", "income tax.*", "interest expense", DEPRECIATION)),
            new Known("ebitda", List.of("operating (income|profit)", DEPRECIATION)));

    private static final Pattern NET_INCOME =
            Pattern.compile("net (income|loss|earnings|\\(loss\\)|\\(income\\)|profit)");

    private static final Pattern NAMED = Pattern.compile("total (\\p{L}{4,})");
    private static final int NAMED_COST = 10;
    private static final int SAID = -1;

    /** What is always a sum of others. */
    static final Set<String> TOTALS = ALL.stream().map(Known::total).collect(Collectors.toUnmodifiableSet());

    private final Grid grid;

    KnownSums(Grid grid) {
        this.grid = grid;
    }

    List<Candidate> of(int total) {
        List<Candidate> found = new ArrayList<>(new Members(grid).of(total));
        found.addAll(new Members(grid).reconciled(total));
        found.addAll(new Subheadings(grid).of(total));
        found.addAll(comprehensive(total));
        for (Known known : ALL) {
            add(total, known, (line, concept) -> grid.lines().get(line).item().is(concept), 0, found);
        }
        for (Known known : LABELLED) {
            add(total, known, (line, words) -> grid.label(line).matches(words), SAID, found);
        }
        return found;
    }

    /** A candidate where the line is such a total, and all its parts are on the statement. */
    private void add(int total, Known known, BiPredicate<Integer, String> is, int cost, List<Candidate> found) {
        List<Part> parts = is.test(total, known.total()) ? parts(known, is) : List.of();
        if (!parts.isEmpty()) {
            found.add(new Candidate(new Sum(total, parts), true, cost));
        }
    }

    /** The parts, empty where one is not on the statement. */
    private List<Part> parts(Known known, BiPredicate<Integer, String> is) {
        List<Part> parts = new ArrayList<>();
        for (String word : known.parts()) {
            String what = word.replaceAll("^[-?]", "");
            int line = IntStream.range(0, grid.lines().size())
                    .filter(at -> is.test(at, what))
                    .findFirst()
                    .orElse(-1);
            if (line >= 0) {
                parts.add(new Part(line, word.startsWith("-") ? -1 : 1));
            } else if (!word.startsWith("?")) {
                return List.of();
            }
        }
        return parts;
    }

    /**
     * Comprehensive income is net income and the other comprehensive income, which often stands between totals of its
     * own.
     */
    private List<Candidate> comprehensive(int total) {
        int first = first(0, total, NET_INCOME);
        if (!grid.isComprehensive(total) || first < 0) {
            return List.of();
        }
        return IntStream.range(first + 1, total)
                .filter(line -> grid.label(line).contains("other comprehensive"))
                .mapToObj(line -> new Sum(total, List.of(new Part(first, 1), new Part(line, 1))))
                .map(sum -> new Candidate(sum, true, 0))
                .toList();
    }

    /** A total of what it names, wherever it stands above: "Total debt" of the lines of debt. */
    List<Candidate> named(int total) {
        Matcher name = NAMED.matcher(grid.label(total));
        if (!name.matches()) {
            return List.of();
        }
        List<Part> parts = IntStream.range(0, total)
                .filter(line -> grid.label(line).contains(name.group(1)))
                .mapToObj(line -> new Part(line, 1))
                .toList();
        return parts.size() < 2 ? List.of() : List.of(new Candidate(new Sum(total, parts), false, NAMED_COST));
    }

    private int first(int from, int to, Pattern words) {
        return IntStream.range(from, to)
                .filter(line -> words.matcher(grid.label(line)).lookingAt())
                .findFirst()
                .orElse(-1);
    }
}
