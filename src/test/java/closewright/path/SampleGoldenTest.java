package closewright.path;

import closewright.Readings;
import closewright.Reports;
import closewright.definition.plan.Defined;
import closewright.report.Report;
import closewright.report.Table;
import closewright.report.TableText;
import closewright.statement.Statements;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every table of the sample, as text: with its definition, and as the standard pack. */
class SampleGoldenTest {

    private static final Path WORKBOOK = Path.of("workbooks/internap-2q10.xlsx");

    @Test
    void theDefinedPackIsAsItWas() throws Exception {
        Defined defined = Defined.read(
                Files.readString(Path.of("workbooks/internap-2q10.yaml")),
                "internap-2q10.yaml",
                pins -> Readings.statements(WORKBOOK, pins));
        compare("internap-2q10", Reports.of(defined.statements(), defined.plan()));
    }

    @Test
    void theStandardPackIsAsItWas() throws Exception {
        Statements statements = Readings.statements(WORKBOOK);
        compare("internap-2q10-standard", Reports.standard(statements));
    }

    private static void compare(String name, Report report) throws Exception {
        Goldens goldens = new Goldens(name);
        for (Table table : report.tables()) {
            goldens.compare(table.id(), TableText.of(table));
        }
        if (report.trend().isPresent()) {
            goldens.compare("trend", TableText.of(report.trend().get()));
        }
        for (Table table : report.review().sheets()) {
            goldens.compare(table.id(), TableText.of(table));
        }
        goldens.compare("checks", report.checkSentence() + "\n" + TableText.of(report.checks()));
        goldens.compare("about", TableText.of(report.about()));
        goldens.assertAllUsed();
    }
}
