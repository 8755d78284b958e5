package closewright.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import closewright.Readings;
import closewright.excel.sheets.TrendChartsTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens workbooks with every feature and our charts, with all their sheets. */
@Tag("shared")
class FeatureWorkbooksIT {

    private static final Path WORKBOOKS = Path.of(System.getProperty("closewright.shared", "../shared"), "features");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> libreOfficeOpensThemWithAllSheets() throws IOException {
        assumeTrue(Recalculation.isAvailable(), "LibreOffice is not installed");
        assumeTrue(Files.isDirectory(WORKBOOKS), "the shared workbooks are not here");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(WORKBOOKS)) {
            all.filter(file -> file.toString().matches(".*\\.xls[xm]"))
                    .filter(file -> !file.endsWith("protected_passtika.xlsx"))
                    .sorted()
                    .forEach(files::add);
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> opens(file)));
    }

    private void opens(Path original) throws Exception {
        Path updated = folder.resolve(original.getFileName());
        Path again = folder.resolve("again-" + original.getFileName());
        UpdatedWorkbook.write(Readings.file(original), TrendChartsTest.chartedWords(), updated);
        UpdatedWorkbook.write(Readings.file(updated), TrendChartsTest.chartedWords(), again);
        assertThat(again).hasSameBinaryContentAs(updated);
        assertThat(sheets(updated)).contains("CW Trend", "CW Checks", "CW About");
        assertThat(sheets(Recalculation.recalculated(updated, folder))).isEqualTo(sheets(updated));
    }

    private static List<String> sheets(Path path) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile())) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }
}
