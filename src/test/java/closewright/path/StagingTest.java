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
import java.util.stream.Stream;
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

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void nothingButTheOutputsIsLeft() throws Exception {
        assertThat(names(run().folder()))
                .containsExactly(
                        "internap-2q10-checks.csv",
                        "internap-2q10-facts.csv",
                        "internap-2q10-pack.pdf",
                        "internap-2q10-updated.xlsx");
    }

    @Test
    void whereOneCannotBeReplacedTheOthersStayAsTheyWere() throws Exception {
        Outputs outputs = run();
        Files.writeString(outputs.file(Deliverable.CHECKS), "of the run before");
        Files.delete(outputs.file(Deliverable.PACK));
        Files.createDirectory(outputs.file(Deliverable.PACK));
        assertThatThrownBy(this::run).isInstanceOf(IOException.class).hasMessageContaining("internap-2q10-pack.pdf");
        assertThat(outputs.file(Deliverable.CHECKS)).hasContent("of the run before");
        assertThat(names(outputs.folder())).hasSize(4);
    }
}
