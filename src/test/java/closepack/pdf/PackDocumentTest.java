package closepack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackDocumentTest {

    @TempDir
    Path folder;

    @Test
    void sameReportSameBytes() throws IOException {
        Path first = folder.resolve("first.pdf");
        Path second = folder.resolve("second.pdf");
        PackDocument.write(SampleReport.report(), first);
        PackDocument.write(SampleReport.report(), second);
        assertThat(first).hasSameBinaryContentAs(second);
    }
}
