package closepack.calculation;

import closepack.statement.Fact;
import closepack.statement.LineItem;
import closepack.statement.Period;
import closepack.statement.Statement;
import closepack.statement.Statements;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The same line and period agree wherever they stand: the later place is compared with the first. Lines of one name are
 * the same line where their figures mostly agree, or differ as by a slip of the keys.
 */
final class LineAgreement implements Rule {

    private static final int FEW = 4;
    private static final Pattern NET_INCOME = Pattern.compile("net (income|loss|earnings)( (loss|income|earnings))?");
    private static final Set<Statement.Kind> FLOWS =
            Set.of(Statement.Kind.INCOME, Statement.Kind.CASH_FLOW, Statement.Kind.EQUITY);
    private static final BigDecimal TELLING = BigDecimal.valueOf(100);

    /** A line on its statement with its figures by period. */
    private record Row(Statement statement, LineItem item, Map<Period, Fact> figures) {}

    /**
     * Two rows that may be one line, with the periods they agree and disagree in; nil figures say nothing, and
     * forecasts may differ.
     */
    private record Pair(Row first, Row later, List<Period> common, int agreeing, int disagreeing) {

        boolean isNamedAlike() {
            return name(first).equals(name(later));
        }

        boolean isOneLine() {
            if (agreeing == 0) {
                return isNamedAlike() && disagreeing == 1 && common.size() == 1 && slipped(common.get(0));
            }
            int columns = agreeing + disagreeing;
            boolean rule = columns <= FEW ? disagreeing <= agreeing : disagreeing * FEW <= columns;
            return rule && (isNamedAlike() || isTelling());
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
    public List<Check> checks(Statements statements) {
        Map<String, List<Row>> byWord = new HashMap<>();
        List<Check> checks = new ArrayList<>();
        for (Statement statement : statements.all()) {
            List<Row> rows = rows(statement);
            for (Row row : rows) {
                best(row, byWord).ifPresent(pair -> checks.addAll(checks(pair)));
            }
            rows.forEach(row -> keys(row)
                    .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(row)));
        }
        return checks;
    }

    private static List<Row> rows(Statement statement) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Fact fact : statement.facts()) {
            rows.computeIfAbsent(fact.item().id(), id -> new Row(statement, fact.item(), new LinkedHashMap<>()))
                    .figures()
                    .putIfAbsent(fact.period(), fact);
        }
        return List.copyOf(rows.values());
    }

    private static Optional<Pair> best(Row row, Map<String, List<Row>> byWord) {
        return keys(row)
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .filter(first -> comparable(first, row))
                .map(first -> pair(first, row))
                .filter(Pair::isOneLine)
                .min(Comparator.comparingInt((Pair pair) -> -pair.agreeing())
                        .thenComparingInt(pair -> pair.isNamedAlike() ? 0 : 1));
    }

    private static Pair pair(Row first, Row later) {
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
    private static boolean isOfAnotherPeriod(Row first, Row later, Period period) {
        BigDecimal value = value(later, period);
        return value.signum() != 0
                && !agrees(first, later, period)
                && first.figures().values().stream()
                        .anyMatch(fact -> fact.value().compareTo(value) == 0);
    }

    private static boolean agrees(Row first, Row later, Period period) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(
                Math.min(first.item().decimals(), later.item().decimals()));
        return value(first, period).subtract(value(later, period)).abs().compareTo(unit) <= 0;
    }

    private static BigDecimal value(Row row, Period period) {
        return Objects.requireNonNull(row.figures().get(period)).value();
    }

    /** What a line may be found by: its concept, its label. */
    private static Stream<String> keys(Row row) {
        String unit = row.item().unit().kind() + " " + row.item().unit().scale() + " ";
        return Stream.concat(
                row.item().concept().stream().map(concept -> unit + concept),
                Stream.of(unit + "> " + words(row.item().label())));
    }

    /** A concept names its line everywhere; other lines are named alike when heading and label are. */
    private static String name(Row row) {
        List<String> headings = row.item().headings();
        String heading = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
        return row.item()
                .concept()
                .orElseGet(() -> words(heading) + " > " + words(row.item().label()));
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /**
     * Other sheets only; and between operations, cash flows and changes in equity only net income, since other lines of
     * one name are different figures: the depreciation shown apart and all depreciation, stock issued and what came in
     * for it.
     */
    private static boolean comparable(Row one, Row other) {
        boolean acrossFlows = isFlow(one)
                && isFlow(other)
                && one.statement().kind() != other.statement().kind();
        return !one.statement().sheet().equals(other.statement().sheet()) && (!acrossFlows || isNetIncome(one));
    }

    private static boolean isNetIncome(Row row) {
        return row.item().is("net-income")
                || NET_INCOME.matcher(words(row.item().label())).matches();
    }

    private static boolean isFlow(Row row) {
        return FLOWS.contains(row.statement().kind());
    }

    private static List<Check> checks(Pair pair) {
        return pair.common().stream()
                .map(period -> check(
                        Objects.requireNonNull(pair.first().figures().get(period)),
                        Objects.requireNonNull(pair.later().figures().get(period))))
                .toList();
    }

    private static Check check(Fact expected, Fact actual) {
        return new Check(
                "agreement " + actual.item().id() + " " + actual.period(),
                Check.Kind.AGREEMENT,
                actual.source().sheet(),
                described(actual) + ", " + PeriodCaption.of(actual.period()) + " = "
                        + expected.source().sheet(),
                Concepts.figure(expected),
                Concepts.figure(actual));
    }

    private static String described(Fact fact) {
        List<String> headings = fact.item().headings();
        return headings.isEmpty()
                ? fact.item().label()
                : headings.get(headings.size() - 1).replaceFirst(":\\s*$", "") + ": "
                        + fact.item().label();
    }
}
