package closewright.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reading the resource files of words. */
class TopicTest {

    private static final Path FOLDER = Path.of("src/main/resources/closewright/words");

    private static final List<Topic> ALL = List.of(
            Topic.CONCEPTS,
            Topic.TRAITS,
            Topic.TITLES,
            Topic.ROLES,
            Topic.UNITS,
            Topic.CURRENCIES,
            Topic.COLUMNS,
            Topic.MONTHS,
            Topic.PERIODS,
            Topic.NUMBERING,
            Topic.BASES,
            Topic.NOTATION);

    private static final Pattern GROUP = Pattern.compile("\\(\\?<(\\w+)>");

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Test
    void eachFolderIsAListedLanguageAndEachFileInItATopic() throws IOException {
        List<String> files = ALL.stream().map(topic -> topic.name() + ".txt").toList();
        List<String> folders = Stream.concat(Topic.LANGUAGES.stream(), Stream.of("languages.txt"))
                .toList();
        assertThat(names(FOLDER)).containsExactlyInAnyOrderElementsOf(folders);
        for (String language : Topic.LANGUAGES) {
            assertThat(files).containsAll(names(FOLDER.resolve(language)));
        }
    }

    @Test
    void anEntryGoesOnInIndentedLines() {
        assertThat(Topic.TRAITS.wordings("equity-change")).contains("\"dividend\"", "retire*");
        assertThat(Topic.NOTATION.wordings("words")).contains("umsatz", "zinsen", "omzet");
    }

    @Test
    void anExpressionIsOneWordingAndMayNameOtherEntries() {
        assertThat(Topic.TITLES.wordings("title BS")).hasSize(1);
        assertThat("consolidated balance sheets").containsPattern(Topic.TITLES.pattern("title BS"));
        assertThat("twenty-six").matches(Topic.PERIODS.filled("{{number-*}}"));
        assertThat("000.5").doesNotMatch(Topic.UNITS.filled("{{millions}}.5"));
    }

    /** Entries that the code asks for though English has none. */
    private static final Pattern ASKED =
            Pattern.compile("(?:named|alone) [A-Z]+|scope|says .*|era-\\d+|interim-of-year");

    /** What expressions that several languages share ask for. */
    private static Set<String> references(Topic topic) {
        return topic.entries().stream()
                .flatMap(entry -> entry.wordings().stream())
                .flatMap(wording -> REFERENCE.matcher(wording).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{([^}]+)}}");

    @Test
    void aLanguageHasNoEntryThatNothingAsksFor() throws IOException {
        for (Topic topic : List.of(
                Topic.CONCEPTS, Topic.TRAITS, Topic.TITLES, Topic.ROLES, Topic.UNITS, Topic.COLUMNS, Topic.PERIODS)) {
            Set<String> known = new HashSet<>(heads("en", topic));
            known.addAll(references(topic));
            for (String language : Topic.LANGUAGES) {
                Set<String> heads = heads(language, topic);
                heads.removeIf(head -> ASKED.matcher(head).matches());
                assertThat(known).as(language + "/" + topic.name()).containsAll(heads);
            }
        }
    }

    private static Set<String> heads(String language, Topic topic) throws IOException {
        Path file = FOLDER.resolve(language).resolve(topic.name() + ".txt");
        return !Files.exists(file)
                ? new HashSet<>()
                : Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[^\\s#].*"))
                        .map(line -> line.split(" = ", 2)[0].strip().replaceFirst("^not-", ""))
                        .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void allExpressionsOfAPeriodNameTheSameGroups() {
        Topic.PERIODS.entries().stream()
                .map(Topic.Entry::head)
                .distinct()
                .forEach(head -> assertThat(Topic.PERIODS.wordings(head).stream()
                                .filter(wording -> wording.startsWith("/"))
                                .map(TopicTest::groups)
                                .distinct())
                        .as("groups of the expressions of " + head)
                        .hasSizeLessThan(2));
    }

    private static Set<String> groups(String expression) {
        return GROUP.matcher(expression).results().map(group -> group.group(1)).collect(Collectors.toSet());
    }

    @Test
    void anEntryThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> Topic.TITLES.pattern("title XX")).hasMessage("no words for title XX");
    }
}
