package closewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is known in one place is not written down again in another. */
class OneHomeTest {

    private static final Path MAIN = Path.of("src/main/java/closewright");

    /** {@code 0x14284B}, {@code "14284B"}, {@code "FF14284B"}, alone or as an attribute. */
    private static final String COLOUR = "0x[0-9A-Fa-f]{6}\\b|\"(FF)?[0-9A-F]{6}\\\\?\"";

    /** Digits that are grouped, or freed of exponent and zeros. */
    private static final String DIGITS = "DecimalFormat|%,\\.|stripTrailingZeros\\(\\)\\s*\\.(toPlainString|scale)";

    @Test
    void coloursAreChosenInOnePlace() throws IOException {
        assertThat(outside(COLOUR, Set.of("report/Colour.java"))).isEmpty();
    }

    /** The reader of workbooks looks at a figure's decimals before it is a figure of a statement. */
    @Test
    void digitsOfNumbersAreWrittenInOnePlace() throws IOException {
        Set<String> homes = Set.of("statement/Digits.java", "workbook/recognition/rows/UnitKinds.java");
        assertThat(outside(DIGITS, homes)).isEmpty();
    }

    private static List<String> outside(String pattern, Set<String> homes) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = MAIN.relativize(file).toString().replace('\\', '/');
                if (!homes.contains(name)) {
                    Pattern.compile(pattern)
                            .matcher(Files.readString(file))
                            .results()
                            .forEach(match -> found.add(name + ": " + match.group()));
                }
            }
        }
        return found;
    }
}
