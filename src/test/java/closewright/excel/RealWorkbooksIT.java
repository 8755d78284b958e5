package closewright.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import closewright.Readings;
import closewright.Reports;
import closewright.SharedWorkbooks;
import closewright.report.Report;
import closewright.statement.Statements;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice calculates what the CW sheets of real workbooks keep. */
@Tag("shared")
class RealWorkbooksIT {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCellKeepsWhatLibreOfficeCalculates() throws Exception {
        assumeTrue(Recalculation.isAvailable(), "LibreOffice is not installed");
        return SharedWorkbooks.each(this::recalculate);
    }

    private void recalculate(Path original) throws Exception {
        Statements statements = Readings.statements(original);
        Report report = Reports.standard(statements);
        Path updated = folder.resolve(original.getFileName());
        UpdatedWorkbook.write(Readings.file(original), report, updated);
        Recalculation recalculation = Recalculation.of(updated, folder);
        System.out.println(original.getFileName() + ": " + recalculation.compared() + " CW cells recalculated, "
                + recalculation.following().size() + " follow a source cell that is calculated otherwise "
                + recalculation.following());
        assertThat(recalculation.compared()).isGreaterThan(100);
        assertThat(recalculation.differences()).isEmpty();
        assertThat(recalculation.following()).hasSizeLessThan(20);
    }
}
