package closewright.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import closewright.Readings;
import closewright.report.Table;
import closewright.report.TableCell;
import closewright.statement.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdatedWorkbookTest {

    private static final int FIRST_ROW = 8;

    @TempDir
    private Path folder;

    private Path original = Path.of("");
    private Path updated = Path.of("");

    @BeforeEach
    void makeWorkbook() throws Exception {
        original = Sample.workbook(folder);
        updated = folder.resolve("updated.xlsx");
    }

    private void update() throws Exception {
        UpdatedWorkbook.write(Readings.file(original), Sample.report(), updated);
    }

    private String formula(String sheet, int row, int column) throws Exception {
        try (Workbook workbook = WorkbookFactory.create(updated.toFile(), null, true)) {
            return workbook.getSheet(sheet).getRow(row).getCell(column).getCellFormula();
        }
    }

    private String text(String sheet, int row, int column) throws Exception {
        try (Workbook workbook = WorkbookFactory.create(updated.toFile(), null, true)) {
            return workbook.getSheet(sheet).getRow(row).getCell(column).getStringCellValue();
        }
    }

    @Test
    void aReportedFigureRefersToItsCell() throws Exception {
        update();
        assertThat(formula("CW Summary", 9, 1)).isEqualTo("'Operations & CFO''s view'!$B$6");
    }

    @Test
    void aDashIsReadAsZero() throws Exception {
        update();
        assertThat(formula("CW Summary", 13, 2)).isEqualTo("SUM('Operations & CFO''s view'!$C$10)");
    }

    @Test
    void growthRefersToTheFiguresOfItsRow() throws Exception {
        update();
        assertThat(formula("CW Summary", 9, 4)).isEqualTo("IF(OR(C10<=0,B10<0),\"n/m\",(B10-C10)/ABS(C10))");
    }

    @Test
    void aMeasureAddsUpTheCellsAboveIt() throws Exception {
        update();
        assertThat(formula("CW Summary", 18, 1)).isEqualTo("B15+B14");
        assertThat(formula("CW Summary", 19, 1)).isEqualTo("IF(B12=0,\"n/m\",B19/B12)");
    }

    @Test
    void aCheckIsJudgedFromItsDifferenceAndAllowance() throws Exception {
        update();
        assertThat(formula("CW Checks", 7, 1)).isEqualTo("SUM('Operations & CFO''s view'!$B$6:$B$7)");
        assertThat(formula("CW Checks", 7, 3)).isEqualTo("C8-B8");
        assertThat(formula("CW Checks", 7, 5))
                .isEqualTo("IF(ROUND(ABS(D8),9)<5E-07,\"FOOTS\",IF(ROUND(ABS(D8),6)<=E8,\"ROUNDING\",\"FAILS\"))");
    }

    @Test
    void everySheetSaysHowTheChecksCameOut() throws Exception {
        update();
        for (String sheet : List.of("CW Summary", "CW Checks", "CW About")) {
            assertThat(formula(sheet, 5, 0)).contains("COUNTIF('CW Checks'!$F$8:$F$13,\"FAILS\")");
            assertThat(text(sheet, 5, 0)).isEqualTo("Checks that fail: 3");
        }
    }

    @Test
    void aReportedFigureLeadsToItsCell() throws Exception {
        update();
        try (Workbook workbook = WorkbookFactory.create(updated.toFile(), null, true)) {
            assertThat(workbook.getSheet("CW Summary")
                            .getRow(9)
                            .getCell(1)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("'Operations & CFO''s view'!B6");
        }
    }

    @Test
    void everyFigureIsLiveButTheAllowance() throws Exception {
        update();
        try (Workbook workbook = WorkbookFactory.create(updated.toFile(), null, true)) {
            for (String sheet : List.of("CW Summary", "CW Checks")) {
                for (Row row : workbook.getSheet(sheet)) {
                    row.forEach(cell -> assertThat(isPlainNumber(cell) && !isAllowance(cell))
                            .as(sheet + " " + cell.getAddress())
                            .isFalse());
                }
            }
        }
    }

    private static boolean isPlainNumber(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC;
    }

    private static boolean isAllowance(Cell cell) {
        return cell.getSheet().getSheetName().equals("CW Checks") && cell.getColumnIndex() == 4;
    }

    @Test
    void twoReadersFindTheFiguresOfThePack() throws Exception {
        update();
        Map<String, String> expected = new TreeMap<>();
        List<Table.Row> rows = Sample.summary().rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).cells().size(); column++) {
                TableCell.Figure figure =
                        rows.get(row).cells().get(column).figure().orElseThrow();
                expected.put((FIRST_ROW + row) + "/" + (column + 1), Kept.value(figure.outcome()));
            }
        }
        assertThat(poi()).containsAllEntriesOf(expected);
        assertThat(fastexcel()).containsAllEntriesOf(expected);
    }

    private Map<String, String> poi() throws Exception {
        Map<String, String> values = new TreeMap<>();
        try (Workbook workbook = WorkbookFactory.create(updated.toFile(), null, true)) {
            for (Row row : workbook.getSheet("CW Summary")) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        values.put(cell.getRowIndex() + "/" + cell.getColumnIndex(), Kept.value(cell));
                    }
                }
            }
        }
        return values;
    }

    private Map<String, String> fastexcel() throws Exception {
        Map<String, String> values = new TreeMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(updated.toFile())) {
            Sheet sheet = workbook.findSheet("CW Summary").orElseThrow();
            for (var row : sheet.read()) {
                row.stream()
                        .filter(cell -> cell != null && cell.getFormula() != null)
                        .forEach(cell ->
                                values.put((row.getRowNum() - 1) + "/" + cell.getColumnIndex(), Kept.value(cell)));
            }
        }
        return values;
    }

    @Test
    void textOfTheInputNeverBecomesAFormula() throws Exception {
        update();
        assertThat(text("CW About", 7, 1)).startsWith("=1+1");
    }

    @Test
    void whatXmlCannotHoldIsReplacedAndTheRestIsKept() throws Exception {
        update();
        assertThat(text("CW About", 7, 1)).isEqualTo("=1+1 _x0041_ \uFFFD \uD83D\uDE00");
    }

    @Test
    void aSecondRunChangesNothing() throws Exception {
        update();
        Path twice = folder.resolve("twice.xlsx");
        UpdatedWorkbook.write(Readings.file(updated), Sample.report(), twice);
        assertThat(twice).hasSameBinaryContentAs(updated);
    }

    @Test
    void neitherPlaceNorTimeZoneChangesTheBytes() throws Exception {
        update();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
            Path elsewhere = folder.resolve("elsewhere.xlsx");
            UpdatedWorkbook.write(Readings.file(original), Sample.report(), elsewhere);
            assertThat(elsewhere).hasSameBinaryContentAs(updated);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theOriginalIsNeverOverwritten() throws Exception {
        byte[] before = Files.readAllBytes(original);
        assertThatThrownBy(() -> UpdatedWorkbook.write(Readings.file(original), Sample.report(), original))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("sample.xlsx");
        assertThat(original).hasBinaryContent(before);
    }

    @Test
    void aFailedRunLeavesNothingBehind() throws Exception {
        Files.writeString(original, "no workbook");
        assertThatThrownBy(this::update)
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("sample.xlsx: no sheets can be added to it: ");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(original);
        }
    }
}
