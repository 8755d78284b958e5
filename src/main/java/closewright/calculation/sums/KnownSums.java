package closewright.calculation.sums;

import static closewright.calculation.sums.KnownSum.minus;
import static closewright.calculation.sums.KnownSum.perhaps;
import static closewright.calculation.sums.KnownSum.plus;

import closewright.calculation.sums.Candidates.Candidate;
import closewright.calculation.sums.SumFit.Part;
import closewright.calculation.sums.SumFit.Sum;
import closewright.statement.Concept;
import closewright.statement.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
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

    /** The same of what the vendors of data add up far apart from its parts. */
    private static final List<KnownSum<Trait>> NAMED = List.of(
            new KnownSum<>(
                    Trait.NORMALIZED_BEFORE_TAX, List.of(plus(Trait.INCOME_BEFORE_TAX), plus(Trait.SPECIAL_ITEMS))),
            new KnownSum<>(
                    Trait.TAX_WITHOUT_SPECIAL_ITEMS,
                    List.of(plus(Trait.TAX_PROVISION), plus(Trait.TAX_ON_SPECIAL_ITEMS))),
            new KnownSum<>(
                    Trait.NORMALIZED_AFTER_TAX,
                    List.of(plus(Trait.NORMALIZED_BEFORE_TAX), minus(Trait.TAX_WITHOUT_SPECIAL_ITEMS))),
            new KnownSum<>(
                    Trait.NORMALIZED_AVAILABLE,
                    List.of(plus(Trait.NORMALIZED_AFTER_TAX), plus(Trait.MINORITY_INTEREST))),
            new KnownSum<>(
                    Trait.COSTS_AND_EXPENSES, List.of(plus(Trait.COST_OF_SALES), plus(Trait.OPERATING_EXPENSES))),
            new KnownSum<>(
                    Trait.OPERATING_EXPENSES,
                    List.of(perhaps(Trait.RESEARCH), plus(Trait.SELLING_AND_GENERAL), perhaps(Trait.OTHER_EXPENSES))),
            new KnownSum<>(
                    Trait.EBITDA,
                    List.of(
                            plus(Trait.NET_INCOME),
                            plus(Trait.INCOME_TAX),
                            plus(Trait.INTEREST_EXPENSE),
                            plus(Trait.DEPRECIATION_AND_AMORTIZATION))),
            new KnownSum<>(
                    Trait.EBITDA, List.of(plus(Trait.OPERATING_PROFIT), plus(Trait.DEPRECIATION_AND_AMORTIZATION))));

    /** What is named is a word of some length. */
    private static final int SHORTEST_NAME = 4;

    private static final int NAMED_COST = 10;
    private static final int SAID = -1;

    /** What is always a sum of others. */
    static final Set<Concept> TOTALS = ALL.stream().map(KnownSum::total).collect(Collectors.toUnmodifiableSet());

    private final Grid grid;

    KnownSums(Grid grid) {
        this.grid = grid;
    }

    List<Candidate> of(int total) {
        List<Candidate> found = new ArrayList<>(new SegmentMembers(grid).of(total));
        found.addAll(new SegmentMembers(grid).reconciled(total));
        found.addAll(new Subheadings(grid).of(total));
        found.addAll(comprehensive(total));
        for (KnownSum<Concept> known : ALL) {
            add(total, known, (line, concept) -> grid.lines().get(line).item().is(concept), 0, found);
        }
        for (KnownSum<Trait> known : NAMED) {
            add(total, known, grid::is, SAID, found);
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
        OptionalInt first = IntStream.range(0, total)
                .filter(line -> grid.is(line, Trait.NET_RESULT))
                .findFirst();
        if (!grid.is(total, Trait.COMPREHENSIVE) || first.isEmpty()) {
            return List.of();
        }
        int income = first.getAsInt();
        return IntStream.range(income + 1, total)
                .filter(line -> grid.is(line, Trait.OTHER_COMPREHENSIVE))
                .mapToObj(line -> new Sum(total, List.of(new Part(income, 1), new Part(line, 1))))
                .map(sum -> new Candidate(sum, true, 0))
                .toList();
    }

    /** A total of what it names, wherever it stands above: "Total debt" of the lines of debt. */
    List<Candidate> named(int total) {
        String name = grid.name(total).behindFirst();
        if (!grid.is(total, Trait.TOTAL_OF) || name.length() < SHORTEST_NAME || name.contains(" ")) {
            return List.of();
        }
        List<Part> parts = IntStream.range(0, total)
                .filter(line -> grid.label(line).contains(name))
                .mapToObj(line -> new Part(line, 1))
                .toList();
        return parts.size() < 2 ? List.of() : List.of(new Candidate(new Sum(total, parts), false, NAMED_COST));
    }
}
