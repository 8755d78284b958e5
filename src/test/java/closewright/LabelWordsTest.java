package closewright;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.language.Topic;
import closewright.statement.Concept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What labels say is told once, by recognition and the resource files. After that, lines are asked for concepts and
 * traits: no text is held against words that stand in the code.
 */
class LabelWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/closewright");

    /** The rooms that have labels at hand. */
    private static final List<String> ROOMS =
            List.of("calculation", "report", "definition/plan", "pdf/cover", "pdf/chart", "pdf/table", "excel/sheets");

    private static final Pattern COMPARISON = Pattern.compile("Pattern\\.compile\\("
            + "|\\.(?:matches|startsWith|endsWith|contains|equals|equalsIgnoreCase|indexOf|lastIndexOf|replace(?:First|All)?|split)"
            + "\\(\\s*\"[^\"]*\\p{L}{2,}[^\"]*\"|\"[^\"]*\\p{L}{2,}[^\"]*\"(?:\\.equals\\(|::equals)");

    /** Texts that are no labels. */
    private static final Map<String, List<String>> OTHERS = Map.of(
            "SignedFigures.java", List.of("digest"), // a name in what is kept with a sign-off
            "CellWords.java", List.of("Pattern"), // a sheet's name in a reference
            "FigureWording.java", List.of("bps"), // a figure's own text
            "SheetNames.java", List.of("Cntrl"), // what a sheet's name may hold
            "StandardPlan.java", List.of("-updated"), // a file's name
            "StartingDefinition.java", List.of("A-Za-z")); // a file's name

    private static Stream<Path> files(String room) {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> comparisons(Path file) {
        try {
            List<String> others = OTHERS.getOrDefault(String.valueOf(file.getFileName()), List.of());
            return COMPARISON
                    .matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .filter(call -> others.stream().noneMatch(call::contains))
                    .map(call -> file + ": " + call);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text in quotes; characters in quotes are stepped over. */
    private static final Pattern LITERAL = Pattern.compile("'(?:[^'\\\\\n]|\\\\.)'|\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /** The name by which a rule's checks go, which is no label. */
    private static final Pattern RULE = Pattern.compile("Check\\.id\\(\\s*\"[^\"]*\"");

    private static Stream<String> wordings(Path file) {
        try {
            String code = RULE.matcher(Files.readString(file)).replaceAll("");
            return LITERAL.matcher(code)
                    .results()
                    .flatMap(literal -> Stream.ofNullable(literal.group(1)))
                    .filter(WORDINGS::contains)
                    .map(literal -> file + ": " + literal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of concepts, and whole labels that stand in the resource files. */
    private static final Set<String> WORDINGS = Stream.concat(
                    Concept.names().stream(),
                    Stream.of(Topic.CONCEPTS, Topic.TRAITS)
                            .flatMap(topic -> topic.entries().stream())
                            .flatMap(entry -> entry.wordings().stream())
                            .filter(wording -> wording.contains(" ")))
            .collect(Collectors.toSet());

    @Test
    void noConceptOrWordingOfOneStandsInTheCode() {
        assertThat(files("").flatMap(LabelWordsTest::wordings)).isEmpty();
    }

    @Test
    void noLabelIsHeldAgainstWordsOutsideRecognition() {
        assertThat(ROOMS.stream().flatMap(LabelWordsTest::files).flatMap(LabelWordsTest::comparisons))
                .isEmpty();
    }
}
