package closewright.workbook.recognition.concept;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.language.Topic;
import closewright.language.Wording;
import closewright.statement.Concept;
import closewright.statement.Label;
import closewright.statement.Statement;
import closewright.statement.Unit;
import closewright.workbook.recognition.concept.ConceptNames.Candidate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of other languages than English: titles, concepts, and that none says two things. */
class LanguageWordsTest {

    private static final Path STATEMENTS = Path.of("src/test/resources/closewright/languages/statements.txt");

    /** A title, and the concepts of the labels under it. */
    record Listed(Statement.Kind kind, String title, Map<String, String> concepts) {}

    static Stream<Listed> statements() throws IOException {
        List<Listed> all = new ArrayList<>();
        for (String line : Files.readAllLines(STATEMENTS)) {
            int sign = line.lastIndexOf(" = ");
            if (sign > 0 && !line.startsWith("#")) {
                all.get(all.size() - 1).concepts().put(line.substring(0, sign), line.substring(sign + 3));
            } else if (!line.startsWith("#")) {
                String[] words = line.split(" ", 3);
                all.add(new Listed(Statement.Kind.ofCode(words[1]).orElseThrow(), words[2], new LinkedHashMap<>()));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aStatementIsKnownByItsTitleAndItsLinesByTheirLabels(Listed statement) {
        assertThat(TitlePhrase.kind(statement.title())).contains(statement.kind());
        List<String> labels = List.copyOf(statement.concepts().keySet());
        List<Candidate> lines = IntStream.range(0, labels.size())
                .mapToObj(row -> line(row, labels.get(row), statement))
                .toList();
        Map<Integer, Concept> found = ConceptNames.of(statement.kind(), lines);
        Map<String, String> names = new HashMap<>();
        for (int row = 0; row < labels.size(); row++) {
            Optional<Concept> concept = Optional.ofNullable(found.get(row));
            names.put(labels.get(row), concept.map(Concept::toString).orElse("-"));
        }
        assertThat(names).isEqualTo(statement.concepts());
    }

    private static Candidate line(int row, String text, Listed statement) {
        Label label = Label.of(text);
        boolean perShare = String.valueOf(statement.concepts().get(text)).startsWith("eps");
        Unit unit = Unit.unstated(perShare ? Unit.Kind.PER_SHARE : Unit.Kind.AMOUNT);
        return new Candidate(row, label, ConceptWordings.of(label), List.of(), unit, Statement.Role.ITEM);
    }

    /** The concepts of a language's file by statement and wording. */
    private static Map<String, Set<String>> concepts(String language) {
        Map<String, Set<String>> concepts = new TreeMap<>();
        for (Topic.Entry entry : Topic.of("concepts", language).entries()) {
            String[] head = entry.head().split(" @ ", -1);
            for (String kind : head[1].split(" ", -1)) {
                entry.wordings()
                        .forEach(wording -> concepts.computeIfAbsent(
                                        kind + " " + Wording.of(wording).words(), words -> new TreeSet<>())
                                .add(head[0]));
            }
        }
        return concepts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "pt", "it", "nl", "zh", "ja"})
    void aLanguageHasWordsForAllConceptsAndNoneForTwo(String language) {
        Set<String> rightSide = EnumSet.of(Concept.TOTAL_LIABILITIES, Concept.TOTAL_LIABILITIES_AND_EQUITY).stream()
                .map(Concept::toString)
                .collect(Collectors.toSet());
        Map<String, Set<String>> concepts = concepts(language);
        assertThat(concepts.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .containsAll(Concept.names());
        concepts.values().removeIf(names -> names.size() == 1 || names.equals(rightSide));
        assertThat(concepts).isEmpty();
    }
}
