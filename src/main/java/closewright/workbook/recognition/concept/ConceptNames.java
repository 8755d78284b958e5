package closewright.workbook.recognition.concept;

import closewright.statement.Concept;
import closewright.statement.Label;
import closewright.statement.Statement;
import closewright.statement.Unit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Matches the lines of one statement with concepts: at most one line for each, the best wording first. */
public final class ConceptNames {

    /** A line that may be matched. */
    public record Candidate(int row, Label label, List<String> headings, Unit unit, Statement.Role role) {}

    private record Match(Candidate line, Concepts.Wording wording) {}

    private final Concepts concepts;

    public ConceptNames(Concepts concepts) {
        this.concepts = concepts;
    }

    /** The concept of each row that has one. */
    public Map<Integer, Concept> of(Statement.Kind kind, List<Candidate> lines) {
        Map<Integer, Concept> names = new HashMap<>();
        Set<Concept> given = EnumSet.noneOf(Concept.class);
        lines.stream()
                .flatMap(line -> concepts.of(line.label()).stream()
                        .filter(wording -> wording.statements().contains(kind) && fits(wording, line))
                        .map(wording -> new Match(line, wording)))
                .sorted(Comparator.<Match>comparingInt(match -> match.wording().rank())
                        .thenComparing(match -> match.line().role() == Statement.Role.ITEM)
                        .thenComparingInt(match -> match.line().row()))
                .forEach(match -> give(match, names, given));
        return names;
    }

    private static void give(Match match, Map<Integer, Concept> names, Set<Concept> given) {
        Optional<Concept> name = match.wording().concept();
        boolean free = name.filter(concept -> !given.contains(concept)).isPresent()
                && !names.containsKey(match.line().row());
        if (free) {
            names.put(match.line().row(), name.orElseThrow());
            given.add(name.orElseThrow());
        }
    }

    /** Per-share concepts are told of per-share lines only, share counts of counts, amounts of amounts. */
    private static boolean fits(Concepts.Wording wording, Candidate line) {
        Unit.Kind kind = line.unit().kind();
        return wording.concept()
                .filter(concept -> kind
                        == switch (concept) {
                            case EPS_BASIC, EPS_DILUTED -> Unit.Kind.PER_SHARE;
                            case SHARES_BASIC, SHARES_DILUTED -> Unit.Kind.SHARES;
                            default -> Unit.Kind.AMOUNT;
                        })
                .isPresent();
    }
}
