package closewright.excel;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Readings;
import closewright.calculation.formula.Formula;
import closewright.excel.sheets.TableSheet;
import closewright.report.Format;
import closewright.report.Table;
import closewright.statement.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes the CW sheets good to work with: links, colours, groups, one pattern in a row. */
class MadeForPeopleTest {

    private static final List<String> OURS = List.of("CW Summary", "CW Checks", "CW About");

    @TempDir
    private Path folder;

    private Path updated = Path.of("");

    @BeforeEach
    void update() throws Exception {
        updated = folder.resolve("updated.xlsx");
        UpdatedWorkbook.write(Readings.file(Sample.workbook(folder)), Sample.report(), updated);
    }

    private XSSFWorkbook open() throws Exception {
        return new XSSFWorkbook(updated.toString());
    }

    private static XSSFCell cell(XSSFSheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)) {
                    return (XSSFCell) cell;
                }
            }
        }
        throw new AssertionError("no cell says " + text);
    }

    @Test
    void theContentsLeadToEverySheetAndTellHowItsChecksCameOut() throws Exception {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet about = workbook.getSheet("CW About");
            XSSFCell summary = cell(about, "CW Summary");
            assertThat(summary.getHyperlink().getLocation()).isEqualTo("'CW Summary'!A1");
            assertThat(summary.getCellStyle().getFont().getUnderline()).isNotZero();
            XSSFCell state = about.getRow(summary.getRowIndex()).getCell(1);
            assertThat(state.getStringCellValue()).isEqualTo("Checks that fail: 3");
            assertThat(state.getCellFormula()).contains("COUNTIF('CW Checks'!$F$8:$F$13,\"FAILS\")");
            assertThat(cell(about, "CW Checks").getHyperlink().getLocation()).isEqualTo("'CW Checks'!A1");
        }
    }

    @Test
    void everySheetLeadsBackToTheContentsAndToTheChecks() throws Exception {
        try (XSSFWorkbook workbook = open()) {
            for (String name : List.of("CW Summary", "CW Checks")) {
                assertThat(cell(workbook.getSheet(name), "→ Contents")
                                .getHyperlink()
                                .getLocation())
                        .isEqualTo("'CW About'!A1");
            }
            assertThat(workbook.getSheet("CW Summary")
                            .getRow(TableSheet.STATE_ROW)
                            .getCell(0)
                            .getHyperlink()
                            .getLocation())
                    .isEqualTo("'CW Checks'!A1");
        }
    }

    @Test
    void theStateOfASheetCountsOnlyChecksThatLookAtItsFigures() throws Exception {
        Table costs = table(Sample.figure(Sample.COSTS, Sample.NOW), Sample.figure(Sample.COSTS, Sample.YEAR_AGO));
        UpdatedWorkbook.write(Readings.file(Sample.workbook(folder)), Sample.report(List.of(costs)), updated);
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet about = workbook.getSheet("CW About");
            int row = cell(about, "CW Test").getRowIndex();
            assertThat(about.getRow(row).getCell(1).getCellFormula())
                    .startsWith(
                            "IF(COUNTIF('CW Checks'!$F$9:$F$9,\"FAILS\")+COUNTIF('CW Checks'!$F$11:$F$11,\"FAILS\")=0");
            assertThat(about.getRow(row).getCell(1).getStringCellValue()).isEqualTo("Checks that fail: 2");
        }
    }

    private static Table table(Formula... formulas) {
        List<Table.Row> rows = Stream.of(formulas)
                .map(formula -> new Table.Row(
                        Table.RowKind.ITEM,
                        0,
                        "Row",
                        Optional.empty(),
                        List.of(Sample.cell(formula, Format.number(0), ""))))
                .toList();
        Table.Column column = new Table.Column(List.of("2Q31"), Table.ColumnKind.FIGURES, true);
        return new Table("test", "CW Test", "Test", "", List.of(column), rows, List.of());
    }

    @Test
    void inputsAreBlueFormulasBlackAndReferencesToOtherSheetsGreen() throws Exception {
        try (XSSFWorkbook workbook = open()) {
            assertThat(colour(workbook.getSheet("CW Checks").getRow(7).getCell(4)))
                    .isEqualTo("FF0000FF");
            assertThat(colour(workbook.getSheet("CW Checks").getRow(7).getCell(3)))
                    .isEqualTo("FF000000");
            assertThat(colour(workbook.getSheet("CW Summary").getRow(9).getCell(1)))
                    .isEqualTo("FF00703C");
        }
    }

    private static String colour(XSSFCell cell) {
        return cell.getCellStyle().getFont().getXSSFColor().getARGBHex();
    }

    @Test
    void linesCanBeFoldedIntoTheirTotal() throws Exception {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet summary = workbook.getSheet("CW Summary");
            assertThat(summary.getRow(9).getOutlineLevel()).isEqualTo(1);
            assertThat(summary.getRow(10).getOutlineLevel()).isEqualTo(1);
            assertThat(summary.getRow(11).getOutlineLevel()).isZero();
            assertThat(summary.getRow(19).getOutlineLevel()).isZero();
        }
    }

    @Test
    void aRowHasOnePatternThoughOneOfItsCellsIsADash() throws Exception {
        try (XSSFWorkbook workbook = open()) {
            Row restructuring = workbook.getSheet("CW Summary").getRow(13);
            Set<String> patterns = new TreeSet<>();
            for (int column = 1; column <= 3; column++) {
                patterns.add(restructuring.getCell(column).getCellFormula().replaceAll("\\$[A-Z]+\\$", ""));
            }
            assertThat(patterns).containsExactly("SUM('Operations & CFO''s view'!10)");
        }
    }

    @Test
    void noFormulaIsVolatileOrLeadsOutOfTheWorkbook() throws Exception {
        try (XSSFWorkbook workbook = open()) {
            List<String> formulas = new ArrayList<>();
            for (String name : OURS) {
                workbook.getSheet(name)
                        .forEach(row -> row.forEach(cell -> {
                            if (cell.getCellType() == CellType.FORMULA) {
                                formulas.add(cell.getCellFormula());
                            }
                        }));
            }
            assertThat(formulas)
                    .hasSizeGreaterThan(80)
                    .noneMatch(formula -> formula.matches(".*\\b(OFFSET|INDIRECT|NOW|TODAY|RAND)\\(.*"))
                    .noneMatch(formula -> formula.contains("["));
        }
    }

    @Test
    void textOfTheInputIsNeverAFormula() throws Exception {
        List<Table.Row> rows = Stream.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1")
                .map(label -> Table.Row.heading(0, label))
                .toList();
        UpdatedWorkbook.write(
                Readings.file(Sample.workbook(folder)), Sample.report(List.of(table().withRows(rows))), updated);
        try (XSSFWorkbook workbook = open()) {
            for (int i = 0; i < rows.size(); i++) {
                Cell cell = workbook.getSheet("CW Test").getRow(7 + i).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(rows.get(i).label());
            }
        }
    }

    @Test
    void aFormulaBeyondWhatExcelTakesIsToldAndItsValueWritten() throws Exception {
        Formula long1 = Sample.figure(Sample.GOODS, Sample.NOW);
        Formula long2 = Sample.figure(Sample.COSTS, Sample.NOW);
        Formula[] parts = new Formula[400];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new Formula.Product(i % 2 == 0 ? long1 : long2, new Formula.Constant(java.math.BigDecimal.ONE));
        }
        List<Finding> findings = UpdatedWorkbook.write(
                Readings.file(Sample.workbook(folder)), Sample.report(List.of(table(Formula.sum(parts)))), updated);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("CW Test, B8");
            assertThat(finding.fact()).contains("8,192 characters");
        });
        try (XSSFWorkbook workbook = open()) {
            Cell cell = workbook.getSheet("CW Test").getRow(7).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getNumericCellValue()).isEqualTo(200.0 * (31197 + 61238));
        }
    }
}
