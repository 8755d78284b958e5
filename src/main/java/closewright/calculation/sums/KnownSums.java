package closewright.calculation.sums;

import static closewright.calculation.sums.KnownSum.minus;
import static closewright.calculation.sums.KnownSum.perhaps;
import static closewright.calculation.sums.KnownSum.plus;

import closewright.calculation.sums.Candidates.Candidate;
import closewright.calculation.sums.Fit.Part;
import closewright.calculation.sums.Fit.Sum;
import closewright.statement.Concept;
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

    private static final List<KnownSum<Concept>> ALL = List.of(
            new KnownSum<>(Concept.GROSS_PROFIT, List.of(plus(Concept.REVENUE), minus(Concept.COST_OF_REVENUE))),
            new KnownSum<>(
                    Concept.OPERATING_INCOME, List.of(plus(Concept.GROSS_PROFIT), minus(Concept.OPERATING_EXPENSES))),
            new KnownSum<>(Concept.OPERATING_INCOME, List.of(plus(Concept.REVENUE), minus(Concept.OPERATING_EXPENSES))),
            new KnownSum<>(Concept.NET_INCOME, List.of(plus(Concept.PRETAX_INCOME), minus(Concept.INCOME_TAX))),
            new KnownSum<>(
                    Concept.NET_CHANGE_IN_CASH,
                    List.of(
                            plus(Concept.OPERATING_CASH_FLOW),
                            plus(Concept.INVESTING_CASH_FLOW),
                            plus(Concept.FINANCING_CASH_FLOW),
                            perhaps(Concept.EXCHANGE_EFFECT))),
            new KnownSum<>(Concept.CASH_END, List.of(plus(Concept.CASH_BEGINNING), plus(Concept.NET_CHANGE_IN_CASH))),
            new KnownSum<>(
                    Concept.TOTAL_LIABILITIES_AND_EQUITY,
                    List.of(plus(Concept.TOTAL_LIABILITIES), plus(Concept.TOTAL_EQUITY))));

    private static final String COST_OF_SALES = "cogs|costs? of (revenues?|sales|goods sold)";
    private static final String DEPRECIATION = "depreciation (and|&) amorti[sz]ation";

    /** The same by labels, for what the vendors of data add up far apart from its parts. */
    private static final List<KnownSum<String>> LABELLED = List.of(
            new KnownSum<>(
                    "normali[sz]ed (net )?income before tax(es)?",
                    List.of(plus("(net )?income before tax(es)?"), plus("total special items"))),
            new KnownSum<>(
                    "income tax(es)? excluding impact of special items",
                    List.of(plus("provision for income taxes"), plus("effect of special items on income taxes"))),
            new KnownSum<>(
                    "normali[sz]ed (net )?income after tax(es)?",
                    List.of(
                            plus("normali[sz]ed (net )?income before tax(es)?"),
                            minus("income tax(es)? excluding impact of special items"))),
            new KnownSum<>(
                    "normali[sz]ed (net )?income avail.*",
                    List.of(plus("normali[sz]ed (net )?income after tax(es)?"), plus("minority interest"))),
            new KnownSum<>(
                    "(cogs|costs?) and expenses", List.of(plus(COST_OF_SALES), plus("(total )?operating expenses"))),
            new KnownSum<>(
                    "(total )?operating expenses",
                    List.of(
                            perhaps("r&d.*|research.*"),
                            plus("selling, (g&a|general).*"),
                            perhaps("other (operating )?expenses?"))),
            new KnownSum<>(
                    "ebitda",
                    List.of(plus("net income"), plus("income tax.*"), plus("interest expense"), plus(DEPRECIATION))),
            new KnownSum<>("ebitda", List.of(plus("operating (income|profit)"), plus(DEPRECIATION))));

    private static final Pattern NET_INCOME =
            Pattern.compile("net (income|loss|earnings|\\(loss\\)|\\(income\\)|profit)");

    private static final Pattern NAMED = Pattern.compile("total (\\p{L}{4,})");
    private static final int NAMED_COST = 10;
    private static final int SAID = -1;

    /** What is always a sum of others. */
    static final Set<Concept> TOTALS = ALL.stream().map(KnownSum::total).collect(Collectors.toUnmodifiableSet());

    private final Grid grid;

    KnownSums(Grid grid) {
        this.grid = grid;
    }

    List<Candidate> of(int total) {
        List<Candidate> found = new ArrayList<>(new Members(grid).of(total));
        found.addAll(new Members(grid).reconciled(total));
        found.addAll(new Subheadings(grid).of(total));
        found.addAll(comprehensive(total));
        for (KnownSum<Concept> known : ALL) {
            add(total, known, (line, concept) -> grid.lines().get(line).item().is(concept), 0, found);
        }
        for (KnownSum<String> known : LABELLED) {
            add(total, known, (line, words) -> grid.label(line).matches(words), SAID, found);
        }
        return found;
    }

    /** A candidate where the line is such a total, and all its parts are on the statement. */
    private <T> void add(int total, KnownSum<T> known, BiPredicate<Integer, T> is, int cost, List<Candidate> found) {
        List<Part> parts = is.test(total, known.total()) ? parts(known, is) : List.of();
        if (!parts.isEmpty()) {
            found.add(new Candidate(new Sum(total, parts), true, cost));
        }
    }

    /** The parts, empty where one is not on the statement. */
    private <T> List<Part> parts(KnownSum<T> known, BiPredicate<Integer, T> is) {
        List<Part> parts = new ArrayList<>();
        for (KnownSum.Term<T> term : known.terms()) {
            int line = IntStream.range(0, grid.lines().size())
                    .filter(at -> is.test(at, term.what()))
                    .findFirst()
                    .orElse(-1);
            if (line >= 0) {
                parts.add(new Part(line, term.weight()));
            } else if (term.needed()) {
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
