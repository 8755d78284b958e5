package closewright.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What two runs delivered, compared byte by byte. */
final class SameFiles {

    private SameFiles() {}

    /** Both folders hold files of the same names and the same bytes. */
    static void in(Path one, Path other) throws IOException {
        List<String> names = names(one);
        assertThat(names).isNotEmpty().isEqualTo(names(other));
        for (String name : names) {
            assertThat(one.resolve(name)).hasSameBinaryContentAs(other.resolve(name));
        }
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
