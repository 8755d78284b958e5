package closewright.excel;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Readings;
import closewright.excel.sheets.TrendChartsTest;
import closewright.statement.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The traps of real packages, each made on purpose. */
class GraftTest {

    private static final String WORKBOOK = "xl/workbook.xml";

    @TempDir
    private Path folder;

    private Path original = Path.of("");
    private Path updated = Path.of("");
    private final Map<String, String> parts = new LinkedHashMap<>();

    @BeforeEach
    void readSample() throws Exception {
        original = Sample.workbook(folder);
        updated = folder.resolve("updated.xlsx");
        parts.putAll(PackageParts.read(original));
    }

    private void edit(String part, UnaryOperator<String> change) {
        PackageParts.edit(parts, part, change);
    }

    private List<Finding> update() throws Exception {
        PackageParts.write(parts, original);
        return UpdatedWorkbook.write(Readings.file(original), Sample.report(), updated);
    }

    private void opensWithAllSheets() throws Exception {
        try (Workbook workbook = WorkbookFactory.create(updated.toFile(), null, true)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(5);
            assertThat(workbook.getSheet("CW Summary").getRow(9).getCell(1).getNumericCellValue())
                    .isEqualTo(31197);
        }
    }

    @Test
    void aSignedWorkbookComesBackUnsignedAndThatIsTold() throws Exception {
        String type = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
        parts.put("_xmlsignatures/origin.sigs", "");
        parts.put("_xmlsignatures/sig1.xml", "<Signature/>");
        edit(
                "_rels/.rels",
                xml -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"sig\" Type=\"" + type
                                + "\" Target=\"_xmlsignatures/origin.sigs\"/></Relationships>"));
        assertThat(update())
                .singleElement()
                .satisfies(finding -> assertThat(finding.fact()).contains("digitally signed"));
        assertThat(Entries.raw(updated).keySet()).noneMatch(name -> name.startsWith("_xmlsignatures"));
        assertThat(Entries.text(updated, "_rels/.rels")).doesNotContain("digital-signature");
        opensWithAllSheets();
    }

    @Test
    void aProtectedStructureIsRespected() throws Exception {
        edit(WORKBOOK, xml -> xml.replace("<bookViews>", "<workbookProtection lockStructure=\"1\"/><bookViews>"));
        assertThat(update())
                .singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).contains("updated-cw.xlsx"));
        assertThat(updated).hasSameBinaryContentAs(original);
        try (Workbook workbook =
                WorkbookFactory.create(folder.resolve("updated-cw.xlsx").toFile(), null, true)) {
            assertThat(workbook.getSheet("CW Summary").getRow(9).getCell(1).getNumericCellValue())
                    .isEqualTo(31197);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void missingStylesAreMade() throws Exception {
        parts.remove("xl/styles.xml");
        edit("xl/_rels/workbook.xml.rels", xml -> xml.replaceFirst("<Relationship [^>]*styles.xml\"[^>]*/>", ""));
        edit("[Content_Types].xml", xml -> xml.replaceFirst("<Override [^>]*styles\\+xml\"[^>]*/>", ""));
        update();
        opensWithAllSheets();
    }

    @Test
    void elementsWithAPrefixAreEdited() throws Exception {
        edit(WORKBOOK, xml -> xml.replaceAll("<(/?)(?=[a-zA-Z])", "<$1x:").replace("xmlns=", "xmlns:x="));
        edit(
                "xl/styles.xml",
                xml -> xml.replaceAll("<(/?)(?=[a-zA-Z])", "<$1x:").replace("xmlns=", "xmlns:x="));
        update();
        opensWithAllSheets();
        assertThat(Entries.text(updated, WORKBOOK)).contains("<x:sheet name=\"CW Summary\"");
    }

    @Test
    void aCalculationChainStaysUntilItNamesAReplacedSheet() throws Exception {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain";
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        parts.put("xl/calcChain.xml", "<calcChain xmlns=\"" + main + "\"><c r=\"A1\" i=\"2\"/></calcChain>");
        edit(
                "xl/_rels/workbook.xml.rels",
                xml -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"chain\" Type=\"" + type + "\" Target=\"calcChain.xml\"/></Relationships>"));
        edit(
                "[Content_Types].xml",
                xml -> xml.replace(
                        "</Types>",
                        "<Override PartName=\"/xl/calcChain.xml\" ContentType=\""
                                + "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml\"/></Types>"));
        update();
        assertThat(Entries.text(updated, "xl/calcChain.xml")).contains("i=\"2\"");
        parts.clear();
        parts.putAll(PackageParts.read(updated));
        edit("xl/calcChain.xml", xml -> xml.replace("i=\"2\"", "i=\"3\""));
        update();
        assertThat(Entries.raw(updated)).doesNotContainKey("xl/calcChain.xml");
        assertThat(Entries.text(updated, "xl/_rels/workbook.xml.rels")).doesNotContain("calcChain");
        assertThat(Entries.text(updated, "[Content_Types].xml")).doesNotContain("calcChain");
        opensWithAllSheets();
    }

    @Test
    void newPartsOfAStrictWorkbookAreStrict() throws Exception {
        for (String part : java.util.List.copyOf(parts.keySet())) {
            parts.computeIfPresent(part, (name, xml) -> strict(xml));
        }
        PackageParts.write(parts, original);
        UpdatedWorkbook.write(Readings.file(original), TrendChartsTest.report(), updated);
        for (String part : java.util.List.of(
                "xl/charts/chart1.xml",
                "xl/drawings/drawing1.xml",
                "xl/drawings/_rels/drawing1.xml.rels",
                "xl/worksheets/sheet4.xml",
                "xl/worksheets/_rels/sheet4.xml.rels")) {
            assertThat(Entries.text(updated, part))
                    .as(part)
                    .contains("http://purl.oclc.org/ooxml/")
                    .doesNotContain("http://schemas.openxmlformats.org/spreadsheetml")
                    .doesNotContain("http://schemas.openxmlformats.org/drawingml")
                    .doesNotContain("http://schemas.openxmlformats.org/officeDocument");
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(updated.toFile())) {
            assertThat(workbook.findSheet("CW Trend")).isPresent();
        }
    }

    private static String strict(String xml) {
        return xml.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }

    @Test
    void namesOfOneSheetStayWithIt() throws Exception {
        String names =
                "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">Notes!$A$1</definedName>"
                        + "</definedNames>";
        edit(WORKBOOK, xml -> xml.replace("</sheets>", "</sheets>" + names));
        update();
        assertThat(Entries.text(updated, WORKBOOK))
                .contains("localSheetId=\"1\">Notes!$A$1<")
                .contains("localSheetId=\"2\">'CW Summary'!$A$2:");
        opensWithAllSheets();
    }

    @Test
    void calculationSettingsStayAsTheyAre() throws Exception {
        edit(WORKBOOK, xml -> xml.replace("</workbook>", "<calcPr calcMode=\"manual\" calcId=\"1\"/></workbook>"));
        update();
        assertThat(Entries.text(updated, WORKBOOK))
                .contains("<calcPr calcMode=\"manual\" calcId=\"1\"/></workbook>")
                .contains("</definedNames><calcPr");
    }
}
