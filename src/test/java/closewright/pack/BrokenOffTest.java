package closewright.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that breaks off leaves nothing of its own. */
class BrokenOffTest {

    @TempDir
    private Path parent;

    @Test
    void theFolderThatItMadeIsGone() throws Exception {
        breakOff(parent.resolve("q2"));
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void aFolderThatWasThereStays() throws Exception {
        breakOff(Files.createDirectory(parent.resolve("q2")));
        assertThat(parent.resolve("q2")).isEmptyDirectory();
    }

    private static void breakOff(Path folder) throws Exception {
        try (Staging staging = Staging.of(folder)) {
            Files.writeString(staging.aside(folder.resolve("q2-pack.pdf")), "half a pack");
        }
    }
}
