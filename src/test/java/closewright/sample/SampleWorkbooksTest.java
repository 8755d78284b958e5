package closewright.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The committed samples are what the generator makes; {@code -Dclosewright.regenerate=true} makes them again. */
class SampleWorkbooksTest {

    private static final Path FOLDER = Path.of("workbooks");

    @TestFactory
    Stream<DynamicTest> theCommittedFileIsWhatTheGeneratorMakes() {
        return SampleWorkbooks.all().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.fileName(), () -> isWhatTheGeneratorMakes(sample)));
    }

    /** Compared inflated, entry by entry: another zlib may deflate otherwise. */
    private static void isWhatTheGeneratorMakes(Sample sample) throws IOException {
        Path file = FOLDER.resolve(sample.fileName());
        byte[] made = SampleWorkbooks.bytes(sample);
        if (Boolean.getBoolean("closewright.regenerate")) {
            Files.write(file, made);
        }
        assertThat(parts(Files.readAllBytes(file))).containsExactlyEntriesOf(parts(made));
    }

    @TestFactory
    Stream<DynamicTest> neitherTimeZoneNorLocaleChangesAByte() {
        return SampleWorkbooks.all().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.fileName(), () -> isTheSameFarAway(sample)));
    }

    private static void isTheSameFarAway(Sample sample) throws IOException {
        byte[] here = SampleWorkbooks.bytes(sample);
        byte[] there = farAway(sample);
        assertThat(parts(there)).containsExactlyEntriesOf(parts(here));
        assertThat(Arrays.equals(there, here))
                .as("the same bytes, entry times too")
                .isTrue();
    }

    private static byte[] farAway(Sample sample) throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            return SampleWorkbooks.bytes(sample);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        FixedZip.entries(zip).forEach((name, bytes) -> parts.put(name, new String(bytes, ISO_8859_1)));
        return parts;
    }
}
