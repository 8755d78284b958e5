package closewright.calculation.checks;

import closewright.calculation.formula.Formula.Figure;
import closewright.calculation.formula.Formula.Missing;
import closewright.statement.Fact;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Totals that no check re-adds or compares: said once for each, with its first figure. */
final class Untested {

    private static final String REASON = "no lines found that add up to it";

    private Untested() {}

    static List<Check> beside(Collection<Check> checks, Workings workings) {
        Set<String> compared = new HashSet<>();
        checks.stream()
                .filter(check -> !(check.expected() instanceof Missing))
                .flatMap(check -> Stream.of(check.expected(), check.actual()))
                .filter(Figure.class::isInstance)
                .forEach(side -> compared.add(((Figure) side).item().id()));
        return workings.addedUp().stream()
                .flatMap(added -> added.sums().unexplained().stream()
                        .filter(total -> !compared.contains(total.item().id()))
                        .map(total -> check(added, total)))
                .toList();
    }

    private static Check check(AddedUp added, Fact total) {
        return check(
                added.rule() + " " + total.item().id(),
                Check.Kind.FOOTING,
                Footing.path(total.item()) + (added.across() ? ", across" : ""),
                REASON,
                total);
    }

    /** A figure that something should be compared with, and the reason why nothing is. */
    static Check check(String id, Check.Kind kind, String subject, String reason, Fact fact) {
        return new Check(
                id,
                kind,
                fact.source().sheet(),
                subject + ": " + reason,
                new Missing(reason),
                ConceptFigures.figure(fact));
    }
}
