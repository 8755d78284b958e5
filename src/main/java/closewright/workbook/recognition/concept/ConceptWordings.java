package closewright.workbook.recognition.concept;

import closewright.language.LabelForms;
import closewright.language.Topic;
import closewright.language.Wording;
import closewright.language.WordingIndex;
import closewright.statement.Concept;
import closewright.statement.Label;
import closewright.statement.Statement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words for concepts, and those that only tell where a row belongs. */
public final class ConceptWordings {

    /**
     * What a wording says.
     *
     * @param concept empty where it only tells where a row belongs
     * @param statements on which it stands
     * @param rank its place among the wordings of the concept, 0 for the best
     * @param exact whether it is the whole label
     */
    public record Meaning(Optional<Concept> concept, Set<Statement.Kind> statements, int rank, boolean exact) {}

    /** No concept: words that only tell where a row belongs. */
    private static final String PLACE = "words";

    private static final WordingIndex<Meaning> INDEX = new WordingIndex<>();

    static {
        Topic.CONCEPTS.entries().forEach(ConceptWordings::add);
    }

    private ConceptWordings() {}

    private static void add(Topic.Entry entry) {
        List<String> head = List.of(entry.head().split(" @ ", -1));
        Optional<Concept> concept = head.get(0).equals(PLACE) ? Optional.empty() : Optional.of(concept(head.get(0)));
        Set<Statement.Kind> statements = Arrays.stream(head.get(1).split(" ", -1))
                .map(code -> Statement.Kind.ofCode(code).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Statement.Kind.class)));
        for (int rank = 0; rank < entry.wordings().size(); rank++) {
            Wording wording = Wording.of(entry.wordings().get(rank));
            INDEX.add(wording, new Meaning(concept, statements, rank, wording.isExact()));
        }
    }

    private static Concept concept(String name) {
        return Concept.named(name).orElseThrow(() -> new IllegalStateException("no concept " + name));
    }

    /** What a label says: all wordings that it fits, with or without its words in parentheses. */
    public static List<Meaning> of(Label label) {
        return INDEX.of(LabelForms.of(label));
    }
}
