package closewright.excel;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Readings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages as odd programs write them: the graft finds its way, and a second run changes nothing. */
class PackageTrapsTest {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

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

    private void comesThrough(Zip64Mode mode) throws Exception {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(original)) {
            zip.setUseZip64(mode);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        assertThat(UpdatedWorkbook.write(Readings.file(original), Sample.report(), updated))
                .isEmpty();
        Map<String, String> before = Entries.raw(original);
        Map<String, String> after = Entries.raw(updated);
        for (String part : before.keySet()) {
            if (part.contains("worksheets") || part.contains("docProps") || part.contains("theme")) {
                assertThat(after.get(part)).as(part).isEqualTo(before.get(part));
            }
        }
        assertThat(Entries.text(updated, "xl/worksheets/sheet3.xml"))
                .contains("<f>&apos;Operations &amp; CFO&apos;&apos;s view&apos;!$B$6</f>".replace("&apos;", "'"));
        Path again = folder.resolve("again.xlsx");
        UpdatedWorkbook.write(Readings.file(updated), Sample.report(), again);
        assertThat(again).hasSameBinaryContentAs(updated);
    }

    @Test
    void targetsFromTheRootAreFound() throws Exception {
        edit(RELATIONSHIPS, xml -> xml.replace("Target=\"", "Target=\"/xl/"));
        edit("_rels/.rels", xml -> xml.replace("Target=\"xl/", "Target=\"/xl/"));
        comesThrough(Zip64Mode.AsNeeded);
    }

    @Test
    void targetsWithBackslashesAreFound() throws Exception {
        edit(RELATIONSHIPS, xml -> xml.replace("worksheets/", "worksheets\\"));
        comesThrough(Zip64Mode.AsNeeded);
    }

    @Test
    void namesOfPartsInAnotherCaseAreFound() throws Exception {
        edit(RELATIONSHIPS, xml -> xml.replace("worksheets/sheet1.xml", "WorkSheets/Sheet1.XML"));
        comesThrough(Zip64Mode.AsNeeded);
    }

    @Test
    void aPrefixDeclaredOnEachSheetIsKept() throws Exception {
        String namespace = " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        edit(WORKBOOK, xml -> xml.replace(namespace, "").replace("<sheet ", "<sheet" + namespace + " "));
        comesThrough(Zip64Mode.AsNeeded);
        assertThat(Entries.text(updated, WORKBOOK)).contains("xmlns:cpr=");
    }

    @Test
    void packagesOfMoreThanFourGigabytesMayBeWrittenSo() throws Exception {
        comesThrough(Zip64Mode.Always);
    }

    @Test
    void unknownElementsAndAttributesStayWhereTheyAre() throws Exception {
        String unknown =
                "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                        + "<mc:Choice Requires=\"q\" xmlns:q=\"urn:q\"><q:odd  a = 'b'/></mc:Choice></mc:AlternateContent>";
        edit(WORKBOOK, xml -> xml.replace("<bookViews>", unknown + "<bookViews>"));
        edit("xl/styles.xml", xml -> xml.replace("</styleSheet>", "<extLst><ext uri=\"{1}\"/></extLst></styleSheet>"));
        comesThrough(Zip64Mode.AsNeeded);
        assertThat(Entries.text(updated, WORKBOOK)).contains(unknown + "<bookViews>");
        assertThat(Entries.text(updated, "xl/styles.xml")).endsWith("<extLst><ext uri=\"{1}\"/></extLst></styleSheet>");
    }

    @Test
    void nothingIsLeftBesideTheTarget() throws Exception {
        comesThrough(Zip64Mode.AsNeeded);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }
}
