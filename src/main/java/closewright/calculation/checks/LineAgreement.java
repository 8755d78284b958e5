package closewright.calculation.checks;

import closewright.calculation.sums.SumFit;
import closewright.period.Period;
import closewright.statement.Concept;
import closewright.statement.Fact;
import closewright.statement.Label;
import closewright.statement.Statement;
import closewright.statement.Trait;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The same line and period agree wherever they stand: the later place is compared with the first. Lines of one name are
 * the same line where their figures mostly agree, or differ as by a slip of the keys.
 */
final class LineAgreement implements Rule {

    private static final Set<Statement.Kind> FLOWS =
            Set.of(Statement.Kind.INCOME, Statement.Kind.CASH_FLOW, Statement.Kind.EQUITY);
    private static final BigDecimal TELLING = BigDecimal.valueOf(100);

    /**
     * Two rows that may be one line, with the periods they agree and disagree in; nil figures say nothing, and
     * forecasts may differ.
     */
    private record Pair(StatedLine first, StatedLine later, List<Period> common, int agreeing, int disagreeing) {

        boolean isNamedAlike() {
            return name(first).equals(name(later));
        }

        boolean isOneLine() {
            if (agreeing == 0) {
                return isNamedAlike() && disagreeing == 1 && common.size() == 1 && slipped(common.get(0));
            }
            return SumFit.isRule(agreeing, disagreeing) && (isNamedAlike() || isTelling());
        }

        private boolean isTelling() {
            return common.stream()
                    .anyMatch(period -> agrees(first, later, period)
                            && value(first, period).abs().compareTo(TELLING) >= 0);
        }

        boolean slipped(Period period) {
            return Slip.between(value(first, period), value(later, period)).isPresent();
        }
    }

    @Override
    public List<Check> checks(Workings workings) {
        Map<String, List<StatedLine>> byWord = new HashMap<>();
        List<Check> checks = new ArrayList<>();
        for (List<StatedLine> rows : workings.lines()) {
            for (StatedLine row : rows) {
                best(row, byWord).ifPresent(pair -> checks.addAll(checks(pair)));
            }
            rows.forEach(row -> keys(row)
                    .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(row)));
        }
        return checks;
    }

    private static Optional<Pair> best(StatedLine row, Map<String, List<StatedLine>> byWord) {
        return keys(row)
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .filter(first -> comparable(first, row))
                .map(first -> pair(first, row))
                .filter(Pair::isOneLine)
                .min(Comparator.comparingInt((Pair pair) -> -pair.agreeing())
                        .thenComparingInt(pair -> pair.isNamedAlike() ? 0 : 1));
    }

    private static Pair pair(StatedLine first, StatedLine later) {
        List<Period> common = later.figures().keySet().stream()
                .filter(first.figures()::containsKey)
                .filter(period -> !period.estimate() && !isOfAnotherPeriod(first, later, period))
                .toList();
        List<Period> telling = common.stream()
                .filter(period -> value(first, period).signum() != 0
                        || value(later, period).signum() != 0)
                .toList();
        int agreeing = (int)
                telling.stream().filter(period -> agrees(first, later, period)).count();
        return new Pair(first, later, common, agreeing, telling.size() - agreeing);
    }

    /** Whether the figure is the first line's of another period: the column's period is in doubt, not the figure. */
    private static boolean isOfAnotherPeriod(StatedLine first, StatedLine later, Period period) {
        BigDecimal value = value(later, period);
        return value.signum() != 0
                && !agrees(first, later, period)
                && first.figures().values().stream()
                        .anyMatch(fact -> fact.value().compareTo(value) == 0);
    }

    private static boolean agrees(StatedLine first, StatedLine later, Period period) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(
                Math.min(first.item().decimals(), later.item().decimals()));
        return value(first, period).subtract(value(later, period)).abs().compareTo(unit) <= 0;
    }

    private static BigDecimal value(StatedLine row, Period period) {
        return row.figure(period).value();
    }

    /** What a line may be found by: its concept, its label. */
    private static Stream<String> keys(StatedLine row) {
        String unit = row.item().unit().kind() + " " + row.item().unit().scale() + " ";
        return Stream.concat(
                row.item().concept().stream().map(concept -> unit + concept),
                Stream.of(unit + "> " + row.item().name().words()));
    }

    /** A concept names its line everywhere; other lines are named alike when heading and label are. */
    private static String name(StatedLine row) {
        List<String> headings = row.item().headings();
        String heading = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
        return row.item()
                .concept()
                .map(Concept::toString)
                .orElseGet(() ->
                        Label.of(heading).words() + " > " + row.item().name().words());
    }

    /**
     * Other sheets only; and between operations, cash flows and changes in equity only net income, since other lines of
     * one name are different figures: the depreciation shown apart and all depreciation, stock issued and what came in
     * for it.
     */
    private static boolean comparable(StatedLine one, StatedLine other) {
        boolean acrossFlows = isFlow(one)
                && isFlow(other)
                && one.statement().kind() != other.statement().kind();
        return !one.statement().sheet().equals(other.statement().sheet()) && (!acrossFlows || isNetIncome(one));
    }

    private static boolean isNetIncome(StatedLine row) {
        return row.item().is(Concept.NET_INCOME) || row.item().is(Trait.NET_INCOME);
    }

    private static boolean isFlow(StatedLine row) {
        return FLOWS.contains(row.statement().kind());
    }

    private static List<Check> checks(Pair pair) {
        return pair.common().stream()
                .map(period -> check(pair.first().figure(period), pair.later().figure(period)))
                .toList();
    }

    private static Check check(Fact expected, Fact actual) {
        return new Check(
                Check.id("agreement", actual.item(), actual.period()),
                Check.Kind.AGREEMENT,
                actual.source().sheet(),
                actual.item().caption() + ", " + actual.period().caption() + " = "
                        + expected.source().sheet(),
                ConceptFigures.figure(expected),
                ConceptFigures.figure(actual));
    }
}
