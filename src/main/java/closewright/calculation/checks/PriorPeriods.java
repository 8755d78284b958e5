package closewright.calculation.checks;

import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Formula.Figure;
import closewright.period.Period;
import closewright.statement.Fact;
import closewright.statement.Finding;
import closewright.statement.LineItem;
import closewright.statement.LinePath;
import closewright.statement.Statements;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of earlier workbooks, each put to the line of this workbook that it belongs to and brought to that line's
 * unit. They stand in for columns that this workbook lacks, and tell whether its comparatives are as they were issued.
 *
 * @param sources the earlier workbooks, the one issued last first
 */
public record PriorPeriods(List<Statements.Source> sources, List<Issued> issued, List<Finding> findings) {

    public static final PriorPeriods NONE = new PriorPeriods(List.of(), List.of(), List.of());

    /**
     * A figure as it was issued.
     *
     * @param item the line of this workbook
     * @param fact the figure in that line's unit; its own line is one for itself, so that figures issued at different
     *     times stand side by side
     */
    public record Issued(LineItem item, Fact fact) {

        /** The figure in the place of one that this workbook lacks. */
        Fact standIn() {
            return new Fact(item, fact.period(), fact.value(), fact.source());
        }
    }

    public PriorPeriods {
        sources = List.copyOf(sources);
        issued = List.copyOf(issued);
        findings = List.copyOf(findings);
    }

    /** Puts earlier workbooks' figures to the lines of this one; estimates of that time are left out. */
    public static PriorPeriods of(Statements current, List<Statements> earlier) {
        List<Statements> lastFirst = new ArrayList<>(earlier);
        lastFirst.sort(Comparator.comparing(PriorPeriods::latest).reversed());
        List<Issued> issued = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Statements one : lastFirst) {
            List<Issued> found = issued(current, one);
            if (found.isEmpty()) {
                findings.add(Finding.warning(
                        one.source().name(),
                        "no line of this earlier workbook is one of the workbook's",
                        "check that it is of the same company, or name its lines alike"));
            }
            issued.addAll(found);
        }
        return new PriorPeriods(lastFirst.stream().map(Statements::source).toList(), issued, findings);
    }

    private static String latest(Statements statements) {
        return statements.facts().stream()
                .map(Fact::period)
                .filter(period -> !period.estimate())
                .map(Period::toString)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private static List<Issued> issued(Statements current, Statements earlier) {
        LineMatch match = new LineMatch(current, earlier);
        Set<String> seen = new HashSet<>();
        List<Issued> issued = new ArrayList<>();
        for (Fact fact : earlier.facts()) {
            Optional<LineItem> item = match.of(fact.item());
            if (item.isPresent()
                    && !fact.period().estimate()
                    && seen.add(item.get().id() + " " + fact.period())) {
                issued.add(issued(item.get(), fact, earlier.source().name()));
            }
        }
        return issued;
    }

    private static Issued issued(LineItem item, Fact fact, String workbook) {
        int places = places(fact.item(), item);
        LineItem then = new LineItem(
                new LinePath("[" + workbook + "] " + item.id(), item.headings(), item.name()),
                item.unit(),
                Math.max(0, fact.item().decimals() + places),
                item.concept(),
                item.traits());
        BigDecimal value = fact.value().scaleByPowerOfTen(-places);
        return new Issued(
                item, new Fact(then, fact.period(), value, fact.source().in(workbook)));
    }

    /** By how many places the point moves to the left from one line's scale to the other's. */
    private static int places(LineItem from, LineItem to) {
        if (from.unit().scale().isEmpty() || to.unit().scale().isEmpty()) {
            return 0;
        }
        BigDecimal ratio = BigDecimal.valueOf(to.unit().scale().getAsLong())
                .divide(BigDecimal.valueOf(from.unit().scale().getAsLong()), MathContext.DECIMAL64);
        return ratio.precision() - ratio.scale() - 1;
    }

    /** This workbook's figures, those that it lacks as they were issued last, and all as they were issued. */
    public Figures with(Statements current) {
        List<Fact> facts = new ArrayList<>(current.figures());
        issued.forEach(one -> facts.add(one.standIn()));
        issued.forEach(one -> facts.add(one.fact()));
        return Figures.of(facts);
    }

    /** Each comparative of this workbook against the figure as it was issued; the workbook's own lines and periods. */
    public List<Check> comparatives(Statements current) {
        Figures figures = Figures.of(current);
        return issued.stream()
                .flatMap(
                        one -> figures.find(one.item(), one.fact().period()).map(now -> comparative(one, now)).stream())
                .toList();
    }

    private static Check comparative(Issued then, Fact now) {
        return new Check(
                Check.id("comparative", then.fact().item(), now.period()),
                Check.Kind.COMPARATIVE,
                now.source().sheet(),
                now.item().label() + ", " + now.period().caption() + " = as issued in "
                        + then.fact().source().workbook(),
                inDecimals(now.item().decimals(), then.fact()),
                inDecimals(then.fact().item().decimals(), now));
    }

    /** A figure as the other one is printed, where that has fewer decimals. */
    private static Formula inDecimals(int decimals, Fact fact) {
        Figure figure = new Figure(fact.item(), fact.period());
        return fact.item().decimals() > decimals ? new Formula.Rounded(figure, decimals) : figure;
    }
}
