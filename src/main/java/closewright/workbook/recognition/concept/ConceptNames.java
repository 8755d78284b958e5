package closewright.workbook.recognition.concept;

import closewright.statement.Concept;
import closewright.statement.Label;
import closewright.statement.Statement;
import closewright.statement.Unit;
import closewright.workbook.recognition.concept.ConceptWordings.Meaning;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Matches the lines of one statement with concepts: at most one line for each, the best wording first. */
public final class ConceptNames {

    /**
     * A line that may be matched.
     *
     * @param meanings what its label says
     */
    public record Candidate(
            int row, Label label, List<Meaning> meanings, List<String> headings, Unit unit, Statement.Role role) {}

    private record Match(Candidate line, Meaning meaning) {}

    private ConceptNames() {}

    /** The concept of each row that has one. */
    public static Map<Integer, Concept> of(Statement.Kind kind, List<Candidate> lines) {
        Map<Integer, Concept> names = new HashMap<>();
        Set<Concept> given = EnumSet.noneOf(Concept.class);
        lines.stream()
                .flatMap(line -> line.meanings().stream()
                        .filter(meaning -> meaning.statements().contains(kind) && fits(meaning, line))
                        .map(meaning -> new Match(line, meaning)))
                .sorted(Comparator.<Match>comparingInt(match -> match.meaning().rank())
                        .thenComparing(match -> match.line().role() == Statement.Role.ITEM)
                        .thenComparingInt(match -> match.line().row()))
                .forEach(match -> give(match, names, given));
        return names;
    }

    private static void give(Match match, Map<Integer, Concept> names, Set<Concept> given) {
        Optional<Concept> name = match.meaning().concept();
        boolean free = name.filter(concept -> !given.contains(concept)).isPresent()
                && !names.containsKey(match.line().row());
        if (free) {
            names.put(match.line().row(), name.orElseThrow());
            given.add(name.orElseThrow());
        }
    }

    /** Per-share concepts are told of per-share lines only, share counts of counts, amounts of amounts. */
    private static boolean fits(Meaning meaning, Candidate line) {
        Unit.Kind kind = line.unit().kind();
        return meaning.concept()
                .filter(concept -> kind
                        == switch (concept) {
                            case EPS_BASIC, EPS_DILUTED -> Unit.Kind.PER_SHARE;
                            case SHARES_BASIC, SHARES_DILUTED -> Unit.Kind.SHARES;
                            default -> Unit.Kind.AMOUNT;
                        })
                .isPresent();
    }
}
