package closewright.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that a run delivers stands in one list. */
class DeliverableTest {

    @TempDir
    private Path folder;

    @Test
    void filesAreNamedAfterTheWorkbook() {
        assertThat(Outputs.of(Path.of("workbooks", "q2.xlsm"), Path.of("output"))
                        .files())
                .containsExactly(
                        Path.of("output", "q2", "q2-updated.xlsm"),
                        Path.of("output", "q2", "q2-pack.pdf"),
                        Path.of("output", "q2", "q2-facts.csv"),
                        Path.of("output", "q2", "q2-checks.csv"));
    }

    @Test
    void thoseOfAnUpdatedWorkbookAreThoseOfItsOriginal() {
        assertThat(Outputs.of(Path.of("q2-updated.xls"), Path.of("output")).file(Deliverable.WORKBOOK))
                .isEqualTo(Path.of("output", "q2", "q2-updated.xls"));
    }

    @Test
    void everyRunWritesAllOfThem() throws Exception {
        Outputs outputs = new PackMaker("test")
                .make(Path.of("workbooks", "internap-2q10.xlsx"), folder, List.of())
                .outputs();
        assertThat(outputs.files())
                .hasSameSizeAs(Deliverable.ALL)
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }
}
