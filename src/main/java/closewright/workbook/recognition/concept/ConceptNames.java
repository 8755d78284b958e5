package closewright.workbook.recognition.concept;

import closewright.statement.Statement;
import closewright.statement.Unit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Matches the lines of one statement with concepts: at most one line for each, the best wording first. */
public final class ConceptNames {

    /** A line that may be matched. */
    public record Candidate(int row, String label, List<String> headings, Unit unit, Statement.Role role) {}

    private record Match(Candidate line, Concepts.Wording wording) {}

    private final Concepts concepts;

    public ConceptNames(Concepts concepts) {
        this.concepts = concepts;
    }

    /** The concept of each row that has one. */
    public Map<Integer, String> of(Statement.Kind kind, List<Candidate> lines) {
        Map<Integer, String> names = new HashMap<>();
        Set<String> given = new HashSet<>();
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

    private static void give(Match match, Map<Integer, String> names, Set<String> given) {
        Optional<String> name = match.wording().concept();
        boolean free = name.filter(concept -> !given.contains(concept)).isPresent()
                && !names.containsKey(match.line().row());
        if (free) {
            names.put(match.line().row(), name.orElseThrow());
            given.add(name.orElseThrow());
        }
    }

    /** Per-share concepts are told of per-share lines only, share counts of counts, amounts of amounts. */
    private static boolean fits(Concepts.Wording wording, Candidate line) {
        String concept = wording.concept().orElse("");
        Unit.Kind kind = line.unit().kind();
        return switch (concept) {
            case "" -> false;
            case "eps-basic", "eps-diluted" -> kind == Unit.Kind.PER_SHARE;
            case "shares-basic", "shares-diluted" -> kind == Unit.Kind.SHARES;
            default -> kind == Unit.Kind.AMOUNT;
        };
    }
}
