package closewright.path;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Readings;
import closewright.Reports;
import closewright.definition.plan.Defined;
import closewright.excel.UpdatedWorkbook;
import closewright.pdf.Geometry;
import closewright.pdf.PackDocument;
import closewright.pdf.TagTree;
import closewright.pdf.TaggedTable;
import closewright.pdf.VeraPdf;
import closewright.report.PackSettings;
import closewright.report.Report;
import closewright.report.Table;
import closewright.report.TableCell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure whose check fails is marked where it stands, in the pack and in the workbook, with a note below. */
class ExceptionMarkTest {

    private static final String NOTE =
            "X: Revenues: Total, Three Months Ended June 30, 2010: expected 60,625," + " is 60,525 (Supplemental!B10)";

    @TempDir
    private Path folder;

    @Test
    void thePackMarksTheFigureOfAFailingCheckAndIsADraft() throws Exception {
        Report report = report(broken(), "");
        Path pack = folder.resolve("pack.pdf");
        Reports.writePack(report, pack);
        TaggedTable summary = TagTree.of(pack).tables().get(0);
        assertThat(summary.rows()).contains("Total Revenues | 60,525 X | 64,372 | 63,365 | -6% | -4%");
        assertThat(summary.notes()).contains(NOTE);
        assertThat(report.isDraft()).isTrue();
        assertThat(pageLines(pack, 1)).contains("Draft");
        assertThat(VeraPdf.faults(pack)).isEmpty();
        assertThat(Geometry.faults(pack)).isEmpty();
    }

    @Test
    void theUpdatedWorkbookShowsItInRedWithTheSameNote() throws Exception {
        Path updated = folder.resolve("updated.xlsx");
        UpdatedWorkbook.write(Readings.file(broken()), report(folder.resolve("changed.xlsx"), ""), updated);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(updated))) {
            XSSFSheet sheet = workbook.getSheet("CW Summary");
            List<XSSFCell> cells = cells(sheet);
            assertThat(cells)
                    .filteredOn(ExceptionMarkTest::isRed)
                    .extracting(XSSFCell::getNumericCellValue)
                    .containsExactly(31_297.0, 60_525.0);
            assertThat(cells).anyMatch(cell -> cell.toString().equals(NOTE));
        }
    }

    @Test
    void aPackWhoseChecksPassHasNoMarks() throws Exception {
        Report report = report(Path.of("workbooks/internap-2q10.xlsx"), "");
        assertThat(figures(report)).noneMatch(figure -> figure.tick().isPresent());
        assertThat(report.isDraft()).isFalse();
        assertThat(report(Path.of("workbooks/internap-2q10.xlsx"), "draft: true\n")
                        .isDraft())
                .isTrue();
    }

    @Test
    void everyFigureIsMarkedWhereTheDefinitionAsksForIt() throws Exception {
        Report report = report(Path.of("workbooks/internap-2q10.xlsx"), "tick-marks: true\npaper: a4\n");
        assertThat(figures(report))
                .isNotEmpty()
                .allMatch(figure -> figure.tick().isPresent());
        Path pack = folder.resolve("pack.pdf");
        Reports.writePack(report, pack);
        TagTree tags = TagTree.of(pack);
        assertThat(tags.tables()).isEqualTo(TaggedTable.of(report));
        assertThat(tags.tables().get(0).rows())
                .contains("Total Revenues | 60,525 F | 64,372 F | 63,365 F | -6% RC | -4% RC");
        assertThat(tags.tables().get(0).notes())
                .contains(
                        "Tick marks: F footed · RC recalculated · IC agrees with another statement · WB agrees with the"
                                + " workbook cell named · NA not tested");
        assertThat(tags.tables().get(tags.tables().size() - 1).rows())
                .anyMatch(row -> row.matches("F \\| footed: \\d+ figures"));
        assertThat(Geometry.faults(pack)).isEmpty();
    }

    @Test
    void theSourceTravelsInsideWhereTheDefinitionAsksForIt() throws Exception {
        Path source = Path.of("workbooks/internap-2q10.xlsx");
        Report report = report(source, "embed-source: true\n");
        assertThat(report.front().settings().paper()).isEqualTo(PackSettings.Paper.LETTER);
        Path pack = folder.resolve("pack.pdf");
        PackDocument.write(report, pack, Readings.file(source)::bytes);
        assertThat(VeraPdf.faultsWithAttachments(pack)).isEmpty();
        assertThat(VeraPdf.faults(pack)).isNotEmpty();
        try (PDDocument document = Loader.loadPDF(pack.toFile())) {
            var file = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("internap-2q10.xlsx");
            assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(Files.readAllBytes(source));
        }
    }

    private static List<XSSFCell> cells(XSSFSheet sheet) {
        List<XSSFCell> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> cells.add((XSSFCell) cell)));
        return cells;
    }

    private static boolean isRed(XSSFCell cell) {
        XSSFColor colour = cell.getCellStyle().getFont().getXSSFColor();
        return colour != null && "FFA61B1B".equals(colour.getARGBHex());
    }

    private Path broken() throws Exception {
        return ChangedSample.write(folder, "Supplemental", "B8", 31_297, false);
    }

    private static List<TableCell.Figure> figures(Report report) {
        return report.tables().stream().flatMap(Table::figures).toList();
    }

    private static List<String> pageLines(Path pack, int page) throws Exception {
        try (PDDocument document = Loader.loadPDF(pack.toFile())) {
            var stripper = new org.apache.pdfbox.text.PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).lines().map(String::strip).toList();
        }
    }

    private static Report report(Path workbook, String settings) throws Exception {
        String yaml = settings + Files.readString(Path.of("workbooks/internap-2q10.yaml"));
        Defined defined = Defined.read(yaml, "d.yaml", pins -> Readings.statements(workbook, pins));
        return Reports.of(defined.statements(), defined.plan());
    }
}
