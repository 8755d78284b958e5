package closewright.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import closewright.excel.Recalculation;
import closewright.sample.TwoQuarters;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built command on two quarters: formulas over the figures of the earlier one give what they keep. */
class PriorPeriodsIT {

    @TempDir
    private Path folder;

    @Test
    void libreOfficeCalculatesEveryCellOverEarlierFigures() throws Exception {
        assumeTrue(Recalculation.isAvailable(), "LibreOffice is not installed");
        Path first = TwoQuarters.first(folder);
        Path second = TwoQuarters.second(folder);
        Files.copy(Path.of("workbooks/internap-2q10.yaml"), folder.resolve("internap-2q10.yaml"));
        Command command = Command.closewright(
                "run",
                second.toString(),
                "--prior",
                first.toString(),
                "-o",
                folder.resolve("out").toString());
        assertThat(command.exitCode()).isZero();
        assertThat(command.printed()).contains("figures as issued in internap-1q10.xlsx");
        Path updated = folder.resolve("out/internap-2q10/internap-2q10-updated.xlsx");
        Recalculation recalculation = Recalculation.of(updated, folder);
        assertThat(recalculation.compared()).isGreaterThan(1000);
        assertThat(recalculation.differences()).isEmpty();
        assertThat(recalculation.following()).isEmpty();
    }
}
