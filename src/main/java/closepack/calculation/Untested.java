package closepack.calculation;

import closepack.calculation.Formula.Figure;
import closepack.calculation.Formula.Missing;
import closepack.statement.Period;
import closepack.statement.Statement;
import closepack.statement.Statement.Line;
import closepack.statement.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Totals that no check re-adds or compares: said once for each, with its first figure. */
final class Untested {

    private static final String REASON = "no lines found that add up to it";

    private Untested() {}

    static List<Check> beside(Collection<Check> checks, Statements statements) {
        Set<String> compared = new HashSet<>();
        checks.stream()
                .flatMap(check -> Stream.of(check.expected(), check.actual()))
                .filter(Figure.class::isInstance)
                .forEach(side -> compared.add(((Figure) side).item().id()));
        List<Check> untested = new ArrayList<>();
        for (Statement statement : statements.all()) {
            Sums.of(statement, Figures.of(statement.facts())).unexplained().stream()
                    .filter(line -> !compared.contains(line.item().id()))
                    .forEach(line -> check(statement, line).ifPresent(untested::add));
        }
        return untested;
    }

    private static Optional<Check> check(Statement statement, Line line) {
        return statement.facts().stream()
                .filter(fact -> fact.item().equals(line.item()))
                .findFirst()
                .map(fact -> check(statement, line, fact.period()));
    }

    private static Check check(Statement statement, Line line, Period period) {
        return new Check(
                "footing " + line.item().id(),
                Check.Kind.FOOTING,
                statement.sheet(),
                Footing.path(line) + ": " + REASON,
                new Missing(REASON),
                new Figure(line.item(), period));
    }
}
