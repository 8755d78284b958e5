package closewright.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import closewright.pack.Deliverable;
import closewright.pack.Outputs;
import closewright.pack.PackMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a run appear together or not at all. */
class StagingTest {

    private static final Path SAMPLE = Path.of("workbooks", "internap-2q10.xlsx");

    @TempDir
    Path folder;

    private Outputs run() throws Exception {
        return new PackMaker("test").make(SAMPLE, folder, List.of()).outputs();
    }

    @Test
    void nothingButTheOutputsIsLeft() throws Exception {
        Outputs outputs = run();
        assertThat(outputs.files())
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsExactlyInAnyOrderElementsOf(SameFiles.names(outputs.folder()));
    }

    @Test
    void whereOneCannotBeReplacedTheOthersStayAsTheyWere() throws Exception {
        Outputs outputs = run();
        Files.writeString(outputs.file(Deliverable.CHECKS), "of the run before");
        Files.delete(outputs.file(Deliverable.PACK));
        Files.createDirectory(outputs.file(Deliverable.PACK));
        assertThatThrownBy(this::run).isInstanceOf(IOException.class).hasMessageContaining("internap-2q10-pack.pdf");
        assertThat(outputs.file(Deliverable.CHECKS)).hasContent("of the run before");
        assertThat(SameFiles.names(outputs.folder())).hasSameSizeAs(outputs.files());
    }
}
