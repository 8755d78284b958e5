package closewright;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Real workbooks of strangers, which are not part of the project: tests on them are skipped where they are missing. */
public final class SharedWorkbooks {

    private static final Path FOLDER =
            Path.of(System.getProperty("closewright.shared", "../shared"), "extraction", "dev", "workbooks");

    private SharedWorkbooks() {}

    /** What is tried on a workbook. */
    @FunctionalInterface
    public interface Trial {
        void on(Path workbook) throws Exception;
    }

    /** A test for each workbook, named by its file. */
    public static Stream<DynamicTest> each(Trial trial) throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the shared workbooks are not here");
        return all().stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> trial.on(file)));
    }

    private static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.xls[xm]?"))
                    .sorted()
                    .toList();
        }
    }
}
