package closewright.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Test
    void aLanguageKnowsNoEntryThatEnglishHasNot() throws IOException {
        for (Topic topic : List.of(
                Topic.CONCEPTS, Topic.TRAITS, Topic.TITLES, Topic.ROLES, Topic.UNITS, Topic.COLUMNS, Topic.PERIODS)) {
            Set<String> known = heads("en", topic);
            for (String language : Topic.LANGUAGES) {
                assertThat(known).as(language + "/" + topic.name()).containsAll(heads(language, topic));
            }
        }
    }

    private static Set<String> heads(String language, Topic topic) throws IOException {
        Path file = FOLDER.resolve(language).resolve(topic.name() + ".txt");
        return !Files.exists(file)
                ? Set.of()
                : Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[^\\s#].*"))
                        .map(line -> line.split(" = ", 2)[0].strip().replaceFirst("^not-", ""))
                        .collect(Collectors.toSet());
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
