package closewright.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import closewright.pack.Deliverable;
import closewright.pack.PackMaker;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Two libraries, neither of which wrote the file, read the same in every cell of every CW sheet. */
class TwoReadersTest {

    private static final Path SHARED = Path.of(System.getProperty("closewright.shared", "../shared"));
    private static final String OWN = "CW ";

    @TempDir
    private Path folder;

    @Test
    void theyAgreeOnTheSample() throws Exception {
        assertThat(agreeing(Path.of("workbooks/internap-2q10.xlsx"))).isGreaterThan(1500);
    }

    @TestFactory
    @Tag("shared")
    Stream<DynamicTest> theyAgreeOnRealWorkbooks() throws IOException {
        Path workbooks = SHARED.resolve("extraction/dev/workbooks");
        assumeTrue(Files.isDirectory(workbooks), "the shared workbooks are not here");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(workbooks)) {
            all.filter(file -> file.toString().matches(".*\\.xls[xm]")).sorted().forEach(files::add);
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        String.valueOf(file.getFileName()),
                        () -> assertThat(agreeing(file)).isGreaterThan(100)));
    }

    /** How many cells both read. */
    private int agreeing(Path original) throws Exception {
        Path updated = new PackMaker("test")
                .make(original, folder, List.of())
                .outputs()
                .file(Deliverable.WORKBOOK);
        Map<String, String> poi = poi(updated);
        assertThat(fastexcel(updated)).isEqualTo(poi);
        return poi.size();
    }

    private static Map<String, String> poi(Path updated) throws IOException {
        Map<String, String> values = new TreeMap<>();
        try (Workbook workbook = WorkbookFactory.create(updated.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                if (sheet.getSheetName().startsWith(OWN)) {
                    for (Row row : sheet) {
                        row.forEach(cell -> keep(values, sheet.getSheetName() + "!" + cell.getAddress(), value(cell)));
                    }
                }
            }
        }
        return values;
    }

    private static String value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(BigDecimal.valueOf(cell.getNumericCellValue()));
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static Map<String, String> fastexcel(Path updated) throws IOException {
        Map<String, String> values = new TreeMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(updated.toFile())) {
            for (var sheet : workbook.getSheets().toList()) {
                if (sheet.getName().startsWith(OWN)) {
                    for (var row : sheet.read()) {
                        row.forEach(cell -> {
                            if (cell != null) {
                                keep(values, sheet.getName() + "!" + cell.getAddress(), value(cell));
                            }
                        });
                    }
                }
            }
        }
        return values;
    }

    private static String value(org.dhatim.fastexcel.reader.Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(BigDecimal.valueOf(number.doubleValue()));
        }
        return value == null ? "" : value.toString();
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static void keep(Map<String, String> values, String cell, String value) {
        if (!value.isEmpty()) {
            values.put(cell, value);
        }
    }
}
