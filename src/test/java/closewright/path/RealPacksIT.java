package closewright.path;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Readings;
import closewright.Reports;
import closewright.SharedWorkbooks;
import closewright.pdf.Geometry;
import closewright.pdf.TagTree;
import closewright.pdf.TaggedTable;
import closewright.pdf.VeraPdf;
import closewright.report.Chart;
import closewright.report.Report;
import closewright.statement.Statements;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The packs of real workbooks: accessible, archival, well set, small, and saying what the report says. */
@Tag("shared")
class RealPacksIT {

    private static final int LARGEST = 320_000;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyPackKeepsTheStandards() throws Exception {
        return SharedWorkbooks.each(this::judge);
    }

    private void judge(Path workbook) throws Exception {
        Statements statements = Readings.statements(workbook);
        Report report = Reports.standard(statements);
        Path pack = folder.resolve(workbook.getFileName() + ".pdf");
        Reports.writePack(report, pack);
        assertThat(Files.size(pack)).isLessThan(LARGEST);
        TagTree tags = TagTree.of(pack);
        assertThat(tags.tables()).isEqualTo(TaggedTable.of(report));
        assertThat(tags.root().all("Figure").map(figure -> figure.dictionary().getString("Alt")))
                .isEqualTo(
                        report.front().charts().stream().map(Chart::alternative).toList());
        assertThat(Geometry.faults(pack)).isEmpty();
        assertThat(LayoutText.of(pack).missing(tags.tables())).isEmpty();
        assertThat(VeraPdf.faults(pack)).isEmpty();
    }
}
