package closewright.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import closewright.Readings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sheets of an earlier run are known again after LibreOffice has saved the workbook, whatever they are called by then.
 */
class SavedByLibreOfficeIT {

    @TempDir
    private Path folder;

    @Test
    void sheetsAreReplacedInPlaceAfterASaveByLibreOffice() throws Exception {
        assumeTrue(Recalculation.isAvailable(), "LibreOffice is not installed");
        Path updated = folder.resolve("updated.xlsx");
        UpdatedWorkbook.write(Readings.file(Sample.workbook(folder)), Sample.report(), updated);
        Path saved = Recalculation.recalculated(renamed(updated), folder);
        assertThat(sheets(saved)).contains("Ours at Q's end");
        Path again = folder.resolve("again.xlsx");
        UpdatedWorkbook.write(Readings.file(saved), Sample.report(), again);
        assertThat(sheets(again)).isEqualTo(sheets(saved));
        assertThat(Recalculation.differences(again, folder)).isEmpty();
    }

    private Path renamed(Path updated) throws IOException {
        Path renamed = folder.resolve("renamed.xlsx");
        try (InputStream in = Files.newInputStream(updated);
                XSSFWorkbook open = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(renamed)) {
            open.setSheetName(open.getSheetIndex("CW Summary"), "Ours at Q's end");
            open.write(out);
        }
        return renamed;
    }

    private static List<String> sheets(Path workbook) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook open = new XSSFWorkbook(in)) {
            open.forEach(sheet -> names.add(sheet.getSheetName()));
        }
        return names;
    }
}
