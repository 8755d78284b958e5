package closewright.workbook.recognition.concept;

import closewright.statement.Concept;
import closewright.statement.Label;
import closewright.statement.Statement;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list of concepts and of the words for them. */
public final class Concepts {

    /** Not a concept: words that only tell where a row belongs. */
    private static final String WORDS = "words";

    /**
     * One wording of a concept.
     *
     * @param rank the place in the concept's list, 0 for the best
     */
    public record Wording(Optional<Concept> concept, Set<Statement.Kind> statements, String words, int rank) {

        public boolean isExact() {
            return !words.contains("*");
        }
    }

    private record Entry(Wording wording, Pattern pattern) {}

    private final List<Entry> entries = new ArrayList<>();

    private Concepts() {}

    public static Concepts load() {
        var concepts = new Concepts();
        var resource = Objects.requireNonNull(Concepts.class.getResourceAsStream("/closewright/concepts.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            concepts.read(lines.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return concepts;
    }

    private void read(List<String> lines) {
        String name = "";
        Set<Statement.Kind> statements = EnumSet.noneOf(Statement.Kind.class);
        int rank = 0;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                int at = line.indexOf('@');
                name = line.substring(0, at).strip();
                statements = statements(line.substring(at + 1));
                rank = 0;
            } else {
                add(name, statements, line.strip(), rank++);
            }
        }
    }

    private void add(String name, Set<Statement.Kind> statements, String words, int rank) {
        Optional<Concept> concept = name.equals(WORDS) ? Optional.empty() : Optional.of(concept(name));
        entries.add(new Entry(new Wording(concept, statements, words, rank), pattern(words)));
    }

    private static Concept concept(String name) {
        return Concept.named(name).orElseThrow(() -> new IllegalStateException("no concept " + name));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words.replace("*", ".*"));
    }

    private static Set<Statement.Kind> statements(String codes) {
        Set<Statement.Kind> statements = EnumSet.noneOf(Statement.Kind.class);
        for (Statement.Kind kind : Statement.Kind.values()) {
            if ((" " + codes + " ").contains(" " + kind.code() + " ")) {
                statements.add(kind);
            }
        }
        return statements;
    }

    /** The concepts that there are words for. */
    Set<Concept> all() {
        return entries.stream()
                .flatMap(entry -> entry.wording().concept().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Concept.class)));
    }

    /** Every wording that a label fits. */
    public List<Wording> of(Label label) {
        String words = label.outside();
        String all = label.words();
        return entries.stream()
                .filter(entry -> entry.pattern().matcher(words).matches()
                        || entry.pattern().matcher(all).matches())
                .map(Entry::wording)
                .toList();
    }
}
