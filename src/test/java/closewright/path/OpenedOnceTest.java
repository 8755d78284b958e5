package closewright.path;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.pack.Close;
import closewright.pack.PackMaker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run reads its workbook's file once, so that all it says is about the same bytes: the runtime counts them. */
class OpenedOnceTest {

    @TempDir
    private Path folder;

    private Path workbook;

    /** What is done with the workbook. */
    private interface Work {
        void run() throws Exception;
    }

    @BeforeEach
    void sample() throws Exception {
        workbook = Files.copy(Path.of("workbooks/internap-2q10.xlsx"), folder.resolve("internap-2q10.xlsx"));
        Files.copy(Path.of("workbooks/internap-2q10.yaml"), folder.resolve("internap-2q10.yaml"));
    }

    private void run() throws Exception {
        new PackMaker("test").make(workbook, folder.resolve("output"), List.of());
    }

    private Path updated() {
        return folder.resolve("output/internap-2q10/internap-2q10-updated.xlsx");
    }

    /** How many bytes were read of a file meanwhile. */
    private long read(Path file, Work work) throws Exception {
        Path events = folder.resolve("events.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileRead").withoutThreshold().withoutStackTrace();
            recording.start();
            work.run();
            recording.stop();
            recording.dump(events);
        }
        return RecordingFile.readAllEvents(events).stream()
                .filter(event -> file.toString().equals(event.getString("path")))
                .mapToLong(OpenedOnceTest::bytes)
                .sum();
    }

    private static long bytes(RecordedEvent event) {
        return Math.max(0, event.getLong("bytesRead"));
    }

    @Test
    void aRunReadsItsWorkbookOnce() throws Exception {
        assertThat(read(workbook, this::run)).isEqualTo(Files.size(workbook));
    }

    @Test
    void aSecondRunReadsBothWorkbooksOnce() throws Exception {
        run();
        long size = Files.size(updated());
        assertThat(read(workbook, this::run)).isEqualTo(Files.size(workbook));
        assertThat(read(updated(), this::run)).as("for what was signed in it").isEqualTo(size);
    }

    @Test
    void anUpdatedWorkbookThatIsReadItselfIsReadOnce() throws Exception {
        run();
        Files.delete(workbook);
        workbook = Files.move(updated(), folder.resolve(updated().getFileName()), StandardCopyOption.REPLACE_EXISTING);
        assertThat(read(workbook, this::run)).isEqualTo(Files.size(workbook));
    }

    @Test
    void readingAloneReadsItOnce() throws Exception {
        assertThat(read(workbook, () -> Close.read(workbook))).isEqualTo(Files.size(workbook));
    }
}
