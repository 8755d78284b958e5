package closewright.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Texts kept as they shall be; {@code -Dclosewright.goldens=update} writes them anew, to be looked at before a commit.
 */
final class Goldens {

    private static final boolean UPDATE = "update".equals(System.getProperty("closewright.goldens"));

    private final Path folder;
    private final Set<String> used = new TreeSet<>();

    Goldens(String name) {
        this.folder = Path.of("src/test/resources/closewright/golden", name);
    }

    void compare(String name, String text) throws IOException {
        Path golden = folder.resolve(name + ".txt");
        used.add(name + ".txt");
        if (UPDATE) {
            Files.createDirectories(folder);
            Files.writeString(golden, text);
        }
        assertThat(text).as("%s", golden).isEqualTo(Files.readString(golden));
    }

    /** A golden that nothing is compared with any more is a leftover. */
    void assertAllUsed() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))).containsExactlyInAnyOrderElementsOf(used);
        }
    }
}
