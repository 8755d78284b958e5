package closewright.calculation.checks;

import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Formula.Figure;
import closewright.calculation.formula.Formula.Weighted;
import closewright.calculation.formula.Tolerance;
import closewright.period.Period;
import closewright.statement.Concept;
import closewright.statement.Fact;
import closewright.statement.LineItem;
import closewright.statement.Statement;
import closewright.statement.Statements;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Quarters added up = the half year or year: for the flows of every statement whose lines mostly add up so, and for
 * revenue and net income wherever each of them stands.
 */
final class YearToDateTies implements Rule {

    private static final Set<Concept> KNOWN = Set.of(Concept.REVENUE, Concept.NET_INCOME);
    private static final Set<Concept> BALANCES = Set.of(Concept.CASH_BEGINNING, Concept.CASH_END);

    /** A figure of a longer span and the figures of the shorter ones that make it up. */
    private record Across(Statement statement, Fact span, Formula parts, Check.Result result) {

        boolean holds() {
            return !result.fails();
        }

        boolean telling() {
            return span.value().signum() != 0;
        }

        boolean isKnown() {
            return span.item().concept().filter(KNOWN::contains).isPresent()
                    && !span.period().estimate();
        }

        /** Lines of a schedule may be balances or averages; those of these statements are flows. */
        boolean isFlow() {
            return statement.kind() == Statement.Kind.INCOME || statement.kind() == Statement.Kind.CASH_FLOW;
        }

        /** Forecasts of a year and of its quarters are often made apart from each other. */
        boolean isForecast() {
            return span.period().estimate();
        }

        /** Whether another line is off by the same amount, and rounding explains it there: its totals carry it on. */
        boolean isCarried(List<Across> lines) {
            return lines.stream()
                    .filter(line -> line.result.state() == Check.State.ROUNDING)
                    .anyMatch(line -> Tolerance.isNoise(line.difference().subtract(difference())));
        }

        private BigDecimal difference() {
            return result.difference().value().map(BigDecimal::abs).orElse(BigDecimal.ZERO);
        }
    }

    @Override
    public List<Check> checks(Workings workings) {
        Statements statements = workings.statements();
        Figures figures = workings.figures();
        List<LineItem> items = statements.items().stream()
                .filter(item -> item.concept().filter(KNOWN::contains).isPresent())
                .toList();
        return statements.all().stream()
                .flatMap(statement -> checks(statement, figures, items))
                .toList();
    }

    private static Stream<Check> checks(Statement statement, Figures figures, List<LineItem> known) {
        Map<String, List<Across>> bySpan = new TreeMap<>();
        QuartersOfYear quarters = QuartersOfYear.of(statement, figures);
        for (Fact fact : statement.facts()) {
            across(statement, fact, figures, known, quarters)
                    .ifPresent(across -> bySpan.computeIfAbsent(fact.period().toString(), key -> new ArrayList<>())
                            .add(across));
        }
        return bySpan.values().stream().flatMap(YearToDateTies::convincing).map(YearToDateTies::check);
    }

    /** A span's lines, those that break it too where three in four hold. */
    private static Stream<Across> convincing(List<Across> lines) {
        long telling = lines.stream().filter(Across::telling).count();
        long holding =
                lines.stream().filter(line -> line.telling() && line.holds()).count();
        boolean adds = holding >= 2 && holding * 4 >= telling * 3;
        return lines.stream()
                .filter(line -> line.isKnown() || (adds && (line.holds() || line.isFlow())))
                .filter(line -> line.holds() || !(line.isForecast() || line.isCarried(lines)));
    }

    private static Optional<Across> across(
            Statement statement, Fact fact, Figures figures, List<LineItem> known, QuartersOfYear quarters) {
        LineItem item = fact.item();
        boolean balance = item.concept().filter(BALANCES::contains).isPresent();
        if (item.unit().kind() != Unit.Kind.AMOUNT || balance || statement.kind() == Statement.Kind.BALANCE_SHEET) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(item), known.stream().filter(other -> sameConcept(item, other)))
                .flatMap(line -> parts(line, fact.period(), figures, quarters).stream())
                .findFirst()
                .map(parts -> across(statement, fact, parts, figures));
    }

    private static boolean sameConcept(LineItem one, LineItem other) {
        return one.concept().isPresent()
                && one.concept().equals(other.concept())
                && one.unit().scale().equals(other.unit().scale());
    }

    private static Across across(Statement statement, Fact fact, Formula parts, Figures figures) {
        return new Across(statement, fact, parts, check(fact, parts).run(figures));
    }

    /** A line's figures for the spans that make a longer one up; empty where one is missing. */
    private static Optional<Formula> parts(LineItem item, Period span, Figures figures, QuartersOfYear quarters) {
        return Stream.concat(span.parts().stream(), quarters.of(span).stream())
                .filter(periods -> periods.stream()
                        .allMatch(period -> figures.find(item, period).isPresent()))
                .findFirst()
                .map(periods -> new Formula.Sum(periods.stream()
                        .map(period -> new Weighted<Formula>(1, new Figure(item, period)))
                        .toList()));
    }

    private static Check check(Across across) {
        return check(across.span(), across.parts());
    }

    private static Check check(Fact span, Formula parts) {
        return new Check(
                Check.id("periods", span.item(), span.period()),
                Check.Kind.PERIODS,
                span.source().sheet(),
                span.item().label() + ", " + span.period().caption() + " = its quarters",
                parts,
                ConceptFigures.figure(span));
    }
}
