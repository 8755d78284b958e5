package closepack.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdatedWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondRunChangesNothing() throws IOException {
        Path original = Sample.workbook(folder);
        Path once = folder.resolve("once.xlsx");
        Path twice = folder.resolve("twice.xlsx");
        UpdatedWorkbook.write(original, Sample.report(), once);
        UpdatedWorkbook.write(once, Sample.report(), twice);
        assertThat(twice).hasSameBinaryContentAs(once);
    }
}
