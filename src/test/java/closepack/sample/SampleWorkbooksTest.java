package closepack.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The committed samples are what the generator makes; {@code -Dclosepack.regenerate=true} makes them again. */
class SampleWorkbooksTest {

    private static final Path FOLDER = Path.of("workbooks");

    @TestFactory
    Stream<DynamicTest> theCommittedFileIsWhatTheGeneratorMakes() {
        return SampleWorkbooks.all().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.fileName(), () -> isWhatTheGeneratorMakes(sample)));
    }

    private static void isWhatTheGeneratorMakes(Sample sample) throws IOException {
        Path file = FOLDER.resolve(sample.fileName());
        byte[] made = SampleWorkbooks.bytes(sample);
        if (Boolean.getBoolean("closepack.regenerate")) {
            Files.write(file, made);
        }
        Map<String, byte[]> committed = FixedZip.entries(Files.readAllBytes(file));
        Map<String, byte[]> expected = FixedZip.entries(made);
        assertThat(committed.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach(
                (part, bytes) -> assertThat(new String(committed.get(part), java.nio.charset.StandardCharsets.UTF_8))
                        .as(part)
                        .isEqualTo(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void makingItTwiceGivesTheSameBytes() throws IOException {
        Sample sample = SampleWorkbooks.all().get(0);
        assertThat(SampleWorkbooks.bytes(sample)).isEqualTo(SampleWorkbooks.bytes(sample));
    }
}
