package closewright.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import closewright.Readings;
import closewright.excel.sheets.TrendChartsTest;
import closewright.statement.Finding;
import closewright.statement.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Packages that Excel opens and that are written as few programs write them: they are read as they are grafted. */
public class OddPackagesTest {

    private static final Path SHARED = Path.of(System.getProperty("closewright.shared", "../shared"), "packages");
    private static final long LONG_TO_READ = 100_000;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
    private static final String TYPES = "[Content_Types].xml";

    @TempDir
    private Path folder;

    private Path original = Path.of("");
    private Path updated = Path.of("");
    private final Map<String, String> parts = new LinkedHashMap<>();

    @BeforeEach
    void readSample() throws IOException {
        original = Sample.workbook(folder);
        updated = folder.resolve("updated.xlsx");
        parts.putAll(PackageParts.read(original));
    }

    private void edit(String part, UnaryOperator<String> change) {
        PackageParts.edit(parts, part, change);
    }

    private void comesThrough() throws Exception {
        PackageParts.write(parts, original);
        comesThrough(original);
    }

    /** It is read, it is grafted, and a second run changes nothing. */
    private void comesThrough(Path workbook) throws Exception {
        Readings.statements(workbook);
        UpdatedWorkbook.write(Readings.file(workbook), TrendChartsTest.chartedWords(), updated);
        Path again = folder.resolve("again.xlsx");
        UpdatedWorkbook.write(Readings.file(updated), TrendChartsTest.chartedWords(), again);
        assertThat(again).hasSameBinaryContentAs(updated);
    }

    private void opensWithItsCharts() throws IOException {
        try (Workbook opened = WorkbookFactory.create(updated.toFile(), null, true)) {
            XSSFSheet trend = (XSSFSheet) opened.getSheet("CW Trend");
            assertThat(trend.createDrawingPatriarch().getCharts()).isNotEmpty();
        }
    }

    private static boolean isOpenedByPoi(Path workbook) throws IOException {
        try (Workbook opened = WorkbookFactory.create(workbook.toFile(), null, true)) {
            return opened.getNumberOfSheets() > 0;
        } catch (POIXMLException refused) {
            return false;
        }
    }

    private List<Finding> reading() throws Exception {
        PackageParts.write(parts, original);
        return Readings.statements(original).findings();
    }

    @Test
    void stepsAboveTheTopAreDropped() throws Exception {
        parts.put("customXml/item1.xml", "<a/>");
        edit("_rels/.rels", OddPackagesTest::pointingAboveTheTop);
        edit("_rels/.rels", xml -> xml.replace("Target=\"xl/", "Target=\"../xl/"));
        comesThrough();
    }

    /** As LibreOffice writes them. */
    public static String pointingAboveTheTop(String relationships) {
        return relationships.replace(
                "</Relationships>",
                "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "customXml\" Target=\"../customXml/item1.xml\"/></Relationships>");
    }

    @Test
    void aTargetThatNobodyUsesMayBeAnything() throws Exception {
        edit(
                RELATIONSHIPS,
                xml -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rIdX\" Type=\"urn:odd\" Target=\"%zz/..//../:?#\"/></Relationships>"));
        comesThrough();
    }

    @Test
    void newRelationshipsGetTheirContentTypeWhereNoneIsTheDefault() throws Exception {
        edit(TYPES, xml -> xml.replaceFirst("<Default [^>]*Extension=\"rels\"[^>]*/>", ""));
        edit(
                TYPES,
                xml -> xml.replace("</Types>", override("/_rels/.rels") + override("/" + RELATIONSHIPS) + "</Types>"));
        comesThrough();
        opensWithItsCharts();
        assertThat(Entries.text(updated, TYPES))
                .contains(override("/xl/worksheets/_rels/sheet3.xml.rels"))
                .contains(override("/xl/drawings/_rels/drawing1.xml.rels"))
                .containsOnlyOnce("\"/" + RELATIONSHIPS + "\"");
    }

    private static String override(String part) {
        return "<Override PartName=\"" + part
                + "\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>";
    }

    @Test
    void aSheetWithoutARelationshipIsPassedOverWithANote() throws Exception {
        edit(WORKBOOK, xml -> xml.replace("</sheets>", "<sheet name=\"Module1\" sheetId=\"9\" r:id=\"\"/></sheets>"));
        assertThat(reading())
                .anySatisfy(finding -> assertThat(finding.toString())
                        .startsWith("Module1: the workbook lists this sheet and holds nothing for it"));
        UpdatedWorkbook.write(Readings.file(original), Sample.report(), updated);
        assertThat(Entries.text(updated, WORKBOOK)).contains("<sheet name=\"Module1\" sheetId=\"9\" r:id=\"\"/>");
    }

    @Test
    void aSheetWhoseRelationshipIsMissingIsNoSheetToPassOver() {
        edit(WORKBOOK, xml -> xml.replace("</sheets>", "<sheet name=\"Lost\" sheetId=\"9\" r:id=\"no\"/></sheets>"));
        assertThatThrownBy(this::reading)
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the part of its sheet Lost is missing");
    }

    @Test
    void newStylesStandWhereEveryReaderLooksForThem() throws Exception {
        parts.remove("xl/styles.xml");
        edit(RELATIONSHIPS, xml -> xml.replaceFirst("<Relationship [^>]*styles.xml\"[^>]*/>", ""));
        edit(TYPES, xml -> xml.replaceFirst("<Override [^>]*styles\\+xml\"[^>]*/>", ""));
        comesThrough();
        opensWithItsCharts();
        assertThat(Entries.text(updated, "xl/styles.xml")).contains("<cellXfs");
        assertThat(Entries.text(updated, RELATIONSHIPS)).contains("Target=\"styles.xml\"");
    }

    @Test
    void stylesThatAreNamedAndMissingAreMadeUnderThatName() throws Exception {
        parts.remove("xl/styles.xml");
        edit(RELATIONSHIPS, xml -> xml.replace("\"styles.xml\"", "\"looks/all.xml\""));
        edit(TYPES, xml -> xml.replaceFirst("<Override [^>]*styles\\+xml\"[^>]*/>", ""));
        comesThrough();
        assertThat(Entries.text(updated, "xl/looks/all.xml")).contains("<cellXfs");
        assertThat(Entries.text(updated, RELATIONSHIPS)).containsOnlyOnce("relationships/styles\"");
    }

    @Test
    void namesInPercentNotationAreThoseThatTheyStandFor() throws Exception {
        edit(RELATIONSHIPS, xml -> xml.replace("sheet1.xml", "%73heet1.xml").replace("sheet2.xml", "sheet 2.xml"));
        parts.put("xl/worksheets/sheet%202.xml", parts.getOrDefault("xl/worksheets/sheet2.xml", ""));
        parts.remove("xl/worksheets/sheet2.xml");
        edit(TYPES, xml -> xml.replace("sheet2.xml", "sheet%202.xml"));
        PackageParts.write(parts, original);
        Readings.statements(original);
        UpdatedWorkbook.write(Readings.file(original), Sample.report(), updated);
        assertThat(Entries.raw(updated)).containsKeys("xl/worksheets/sheet1.xml", "xl/worksheets/sheet%202.xml");
    }

    @Test
    void timesOfEntriesAreTheSameInEveryTimeZone() throws Exception {
        FileTime saved = FileTime.from(Instant.parse("2031-07-15T22:30:10Z"));
        PackageParts.write(parts, original, entry -> entry.setLastModifiedTime(saved));
        byte[] first = writtenIn("Pacific/Auckland");
        assertThat(writtenIn("America/Sao_Paulo")).isEqualTo(first);
        assertThat(writtenIn("Asia/Kolkata")).isEqualTo(first);
    }

    @Test
    void theClockTimeOfAnEntryIsKept() throws Exception {
        LocalDateTime saved = LocalDateTime.of(2031, 7, 15, 22, 30, 10);
        PackageParts.write(parts, original, entry -> {
            entry.setTimeLocal(saved);
            return entry;
        });
        UpdatedWorkbook.write(Readings.file(original), Sample.report(), updated);
        try (ZipFile zip = new ZipFile(updated.toFile())) {
            assertThat(zip.getEntry("xl/worksheets/sheet1.xml").getTimeLocal()).isEqualTo(saved);
        }
    }

    private byte[] writtenIn(String zone) throws Exception {
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            UpdatedWorkbook.write(Readings.file(original), Sample.report(), updated);
            return Files.readAllBytes(updated);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void aDamagedPartThatIsOnlyCopiedIsTold() throws Exception {
        parts.put("xl/media/image1.png", "picture");
        PackageParts.write(
                parts, original, entry -> entry.getName().endsWith("png") ? stored(entry, "picture") : entry);
        String bytes = Files.readString(original, StandardCharsets.ISO_8859_1);
        Files.writeString(original, bytes.replace("picture", "Picture"), StandardCharsets.ISO_8859_1);
        assertThat(UpdatedWorkbook.write(Readings.file(original), Sample.report(), updated))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.fact()).isEqualTo("parts of the file are damaged: xl/media/image1.png"));
        assertThat(Entries.raw(updated).get("xl/media/image1.png"))
                .isEqualTo(Entries.raw(original).get("xl/media/image1.png"));
    }

    private static ZipEntry stored(ZipEntry entry, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        return entry;
    }

    @Test
    void aPackageThatCannotBeAddedToIsAFaultOfTheInput() throws Exception {
        parts.remove(TYPES);
        PackageParts.write(parts, original);
        assertThatThrownBy(() -> UpdatedWorkbook.write(Readings.file(original), Sample.report(), updated))
                .isInstanceOf(InputException.class)
                .hasMessage("sample.xlsx: no sheets can be added to it: it has no part [Content_Types].xml; open it in"
                        + " Excel and save it again as .xlsx, or get it again from where it came");
    }

    @TestFactory
    @Tag("shared")
    Stream<DynamicTest> thoseThatFellBeforeComeThrough() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "the shared workbooks are not here");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(SHARED)) {
            all.filter(file -> file.toString().matches(".*\\.xls[xm]"))
                    .filter(file -> file.toFile().length() < LONG_TO_READ)
                    .sorted()
                    .forEach(files::add);
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> {
                    comesThrough(file);
                    if (isOpenedByPoi(file)) {
                        opensWithItsCharts();
                    }
                }));
    }
}
