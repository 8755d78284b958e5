package closewright.calculation.checks;

import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Items;
import closewright.calculation.formula.Trail;
import closewright.statement.Concept;
import closewright.statement.Fact;
import closewright.statement.Finding;
import closewright.statement.LineItem;
import closewright.statement.Trait;
import closewright.statement.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the SEC asks of measures that are not of GAAP, looked for in the tables that show them: Regulation G (17 CFR
 * 244.100), Regulation S-K Item 10(e), and the staff's Compliance and Disclosure Interpretations on non-GAAP measures.
 */
public final class NonGaap {

    private static final Set<Concept> LITERAL_CONCEPTS =
            Set.of(Concept.NET_INCOME, Concept.INTEREST_EXPENSE, Concept.INCOME_TAX, Concept.DEPRECIATION_AMORTIZATION);

    private static final Set<Concept> GAAP = Set.of(
            Concept.REVENUE,
            Concept.GROSS_PROFIT,
            Concept.OPERATING_INCOME,
            Concept.PRETAX_INCOME,
            Concept.NET_INCOME,
            Concept.OPERATING_CASH_FLOW);

    /**
     * A row of a table.
     *
     * @param formula what it shows for one period
     * @param unit what its figures count
     * @param traits what its label says
     */
    public record Row(String label, Formula formula, Unit.Kind unit, Set<Trait> traits) {

        boolean is(Trait trait) {
            return traits.contains(trait);
        }

        boolean isMeasure() {
            return !(formula instanceof Formula.Figure) && is(Trait.NON_GAAP);
        }

        boolean isReported() {
            return formula instanceof Formula.Figure && !is(Trait.NON_GAAP);
        }
    }

    private final Figures figures;

    public NonGaap(Figures figures) {
        this.figures = figures;
    }

    /**
     * The findings of one table.
     *
     * @param rows those with figures, top to bottom
     */
    public List<Finding> findings(String table, List<Row> rows) {
        return IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).isMeasure())
                .boxed()
                .flatMap(at -> Stream.of(
                                named(table, rows.get(at)),
                                perShare(table, rows.get(at)),
                                start(table, rows.get(at)),
                                prominence(table, rows, at),
                                margin(table, rows, at))
                        .flatMap(Optional::stream))
                .toList();
    }

    /** Adjustments called non-recurring that recur: looked for in every figure that a table's measures rest on. */
    public List<Finding> recurring(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> trail(row).stream())
                .map(Fact::item)
                .distinct()
                .filter(item -> item.is(Trait.UNUSUAL))
                .filter(item -> figures.row(item).stream()
                                .filter(fact -> fact.value().signum() != 0)
                                .count()
                        > 1)
                .map(
                        item -> Finding.warning(
                                item.id(),
                                "is called non-recurring, infrequent or unusual, but there is such an amount in more than one period",
                                "call it otherwise where a similar one stands in the prior two years (Regulation S-K 10(e)(1)(ii)(B))"))
                .toList();
    }

    private static Optional<Finding> named(String table, Row row) {
        if (row.unit() == Unit.Kind.PERCENT || !row.is(Trait.OF_EBITDA) || row.is(Trait.ADJUSTED)) {
            return Optional.empty();
        }
        return row.formula().fold(new Items()).stream()
                .filter(item -> !isLiteral(item))
                .findFirst()
                .map(item -> Finding.warning(
                        place(table, row),
                        "rests on \"" + item.label()
                                + "\", which is no part of net income before interest, taxes, depreciation and amortization",
                        "name it Adjusted EBITDA (C&DI 103.01)"));
    }

    private static boolean isLiteral(LineItem item) {
        return item.concept().filter(LITERAL_CONCEPTS::contains).isPresent()
                || (item.concept().isEmpty() && item.is(Trait.PART_OF_EBITDA));
    }

    private static Optional<Finding> perShare(String table, Row row) {
        return row.unit() == Unit.Kind.PER_SHARE && row.is(Trait.OF_EBITDA)
                ? Optional.of(Finding.warning(
                        place(table, row),
                        "shows EBITDA per share",
                        "leave it out: EBITDA is not to be given per share (C&DI 103.02)"))
                : Optional.empty();
    }

    /** A reconciliation starts from a measure of GAAP. */
    private static Optional<Finding> start(String table, Row row) {
        return row.formula().fold(new Items()).stream()
                .findFirst()
                .filter(first -> row.unit() == Unit.Kind.AMOUNT && !isGaap(first))
                .map(first -> Finding.note(
                        place(table, row),
                        "is reconciled from \"" + first.label() + "\"",
                        "start from the most directly comparable GAAP measure (Regulation S-K 10(e)(1)(i)(B))"));
    }

    private static boolean isGaap(LineItem item) {
        return item.concept().filter(GAAP::contains).isPresent() || item.is(Trait.GAAP);
    }

    /** The figure that a measure starts from, or net income, is to stand before it in the same table. */
    private Optional<Finding> prominence(String table, List<Row> rows, int at) {
        Row row = rows.get(at);
        boolean amount = row.unit() == Unit.Kind.AMOUNT;
        boolean preceded = rows.subList(0, at).stream().anyMatch(other -> isComparable(other, row));
        return !amount || preceded
                ? Optional.empty()
                : Optional.of(Finding.note(
                        place(table, row),
                        "stands without the comparable GAAP measure before it",
                        "show that first, in the same table (Regulation S-K 10(e)(1)(i)(A), C&DI 102.10)"));
    }

    private static boolean isComparable(Row other, Row row) {
        List<LineItem> basis = row.formula().fold(new Items());
        return other.isReported()
                && other.formula().fold(new Items()).stream()
                        .anyMatch(item -> item.is(Concept.NET_INCOME)
                                || item.is(Trait.NET_INCOME)
                                || (!basis.isEmpty() && item.equals(basis.get(0))));
    }

    private static Optional<Finding> margin(String table, List<Row> rows, int at) {
        Row row = rows.get(at);
        if (row.unit() != Unit.Kind.PERCENT || !(row.formula() instanceof Formula.Ratio ratio)) {
            return Optional.empty();
        }
        boolean beside = rows.stream()
                .filter(other -> !other.isMeasure())
                .map(Row::formula)
                .anyMatch(formula -> formula instanceof Formula.Ratio other
                        && other.denominator().equals(ratio.denominator())
                        && other.numerator() instanceof Formula.Figure);
        return beside
                ? Optional.empty()
                : Optional.of(Finding.note(
                        place(table, row),
                        "stands without the GAAP margin",
                        "show the comparable GAAP margin beside it (C&DI 102.10)"));
    }

    private List<Fact> trail(Row row) {
        return row.formula().fold(new Trail(figures));
    }

    private static String place(String table, Row row) {
        return table + ", " + row.label();
    }
}
