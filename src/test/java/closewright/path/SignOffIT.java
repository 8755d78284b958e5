package closewright.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import closewright.excel.Recalculation;
import closewright.statement.SignOff.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reviewer's path: run, sign in the updated workbook, save it with LibreOffice, run again. */
class SignOffIT {

    @TempDir
    private Path folder;

    @Test
    void aSignOffSavedByLibreOfficeIsKeptAndVoidedByChangedFigures() throws Exception {
        assumeTrue(Recalculation.isAvailable(), "LibreOffice is not installed");
        Path workbook = Files.copy(Path.of("workbooks/internap-2q10.xlsx"), folder.resolve("q.xlsx"));
        Files.copy(Path.of("workbooks/internap-2q10.yaml"), folder.resolve("q.yaml"));
        assertThat(run(workbook).exitCode()).isZero();
        sign();
        assertThat(check(workbook)).contains("REVIEWED  Footing: Supplemental").doesNotContain("VOID");
        assertThat(run(workbook).printed()).contains("1 of ").contains("reviewed");
        assertThat(check(workbook)).contains("REVIEWED  Footing: Supplemental");
        TypedSheet source = TypedSheet.open(workbook, "Supplemental");
        source.number(new CellReference("B8"), 31_297);
        source.recalculate();
        source.save();
        run(workbook);
        assertThat(check(workbook))
                .contains("VOID      Footing: Supplemental")
                .contains("Prepared (A. Smith, 2010-07-30) for other figures:")
                .contains("was 60525, now 60625");
    }

    private void sign() throws Exception {
        Path updated = folder.resolve("output/q/q-updated.xlsx");
        TypedSheet sheet = TypedSheet.open(updated, "CW Checklist");
        sheet.text("Footing: Supplemental", Field.PREPARER, "A. Smith");
        sheet.date("Footing: Supplemental", Field.PREPARED_ON, "2010-07-30");
        sheet.text("Footing: Supplemental", Field.REVIEWER, "B. Jones");
        sheet.save();
        Path saved = Recalculation.recalculated(updated, folder);
        Files.move(saved, updated, StandardCopyOption.REPLACE_EXISTING);
    }

    private Command run(Path workbook) throws Exception {
        return Command.closewright(
                "run", workbook.toString(), "-o", folder.resolve("output").toString());
    }

    private String check(Path workbook) throws Exception {
        return Command.closewright(
                        "check",
                        workbook.toString(),
                        "-o",
                        folder.resolve("output").toString())
                .printed();
    }
}
