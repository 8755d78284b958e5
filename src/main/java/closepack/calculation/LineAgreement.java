package closepack.calculation;

import closepack.statement.Fact;
import closepack.statement.Statement;
import closepack.statement.Statements;
import closepack.statement.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The same line and period agree wherever they stand: the later place is compared with the first. */
final class LineAgreement implements Rule {

    private record Key(String line, Unit unit, String period) {}

    private record Place(Statement statement, Fact fact) {}

    @Override
    public List<Check> checks(Statements statements) {
        Map<Key, Place> first = new LinkedHashMap<>();
        List<Check> checks = new ArrayList<>();
        for (Statement statement : statements.all()) {
            for (Fact fact : statement.facts()) {
                Place place = new Place(statement, fact);
                Place other = first.putIfAbsent(key(fact), place);
                if (other != null && comparable(other, place)) {
                    checks.add(check(other.fact(), fact));
                }
            }
        }
        return checks;
    }

    private static Key key(Fact fact) {
        Unit unit = new Unit(fact.item().unit().kind(), fact.item().unit().scale(), Optional.empty());
        return new Key(name(fact), unit, fact.period().toString());
    }

    /** A concept names its line everywhere; other lines are the same when heading and label are. */
    private static String name(Fact fact) {
        List<String> headings = fact.item().headings();
        String heading = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
        return fact.item()
                .concept()
                .orElseGet(() -> words(heading) + " > " + words(fact.item().label()));
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /**
     * Other sheets only; and between operations and cash flows only net income, since other lines of one name (the
     * depreciation shown apart and all depreciation) are different figures.
     */
    private static boolean comparable(Place one, Place other) {
        boolean acrossFlows = isFlow(one)
                && isFlow(other)
                && one.statement().kind() != other.statement().kind();
        return !one.statement().sheet().equals(other.statement().sheet())
                && (!acrossFlows || one.fact().item().is("net-income"));
    }

    private static boolean isFlow(Place place) {
        return place.statement().kind() == Statement.Kind.INCOME
                || place.statement().kind() == Statement.Kind.CASH_FLOW;
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
