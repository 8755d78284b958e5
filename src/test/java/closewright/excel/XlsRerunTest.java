package closewright.excel;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Readings;
import closewright.report.Conventions;
import closewright.report.Front;
import closewright.report.Report;
import closewright.report.Review;
import closewright.report.Table;
import closewright.report.tables.AboutTable;
import closewright.statement.Finding;
import closewright.statement.Statements;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second run does with a workbook of the format of Excel 97, and what the format loses. */
class XlsRerunTest {

    @TempDir
    private Path folder;

    private Path original = Path.of("");
    private Path updated = Path.of("");
    private Path again = Path.of("");

    @BeforeEach
    void makeWorkbook() throws Exception {
        original = folder.resolve("sample.xls");
        updated = folder.resolve("sample-updated.xls");
        again = folder.resolve("again.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(original)) {
            Sample.fill(workbook.createSheet(Sample.SHEET));
            workbook.write(out);
        }
    }

    private static Report report() {
        Report plain = Sample.report();
        Table about = AboutTable.of(
                new Statements(plain.source(), List.of(), List.of(), List.of()),
                "test",
                Conventions.standard(),
                List.of());
        return new Report(
                plain.heading(),
                plain.figures(),
                new Report.Body(plain.tables(), plain.checks(), about, Optional.empty()),
                List.of(),
                List.of(),
                Front.NONE,
                Review.NONE);
    }

    private static void edit(Path file, Consumer<HSSFWorkbook> change) throws Exception {
        try (InputStream in = new ByteArrayInputStream(Files.readAllBytes(file));
                HSSFWorkbook workbook = new HSSFWorkbook(new POIFSFileSystem(in), true)) {
            change.accept(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    @Test
    void aSecondRunGivesTheSameBytesAndNamesTheSameSource() throws Exception {
        UpdatedWorkbook.write(Readings.file(original), report(), updated);
        assertThat(Origin.of(Readings.file(original))).isEmpty();
        assertThat(Origin.of(Readings.file(updated))).contains(report().source());
        UpdatedWorkbook.write(Readings.file(updated), report(), again);
        assertThat(again).hasSameBinaryContentAs(updated);
    }

    @Test
    void aSecondRunWhereTheWorkbookIsLeavesItAsItIs() throws Exception {
        UpdatedWorkbook.write(Readings.file(original), report(), updated);
        byte[] before = Files.readAllBytes(updated);
        UpdatedWorkbook.write(Readings.file(updated), report(), updated);
        assertThat(updated).hasBinaryContent(before);
    }

    @Test
    void whatWasTypedOverOnOurSheetIsMadeAnew() throws Exception {
        UpdatedWorkbook.write(Readings.file(original), report(), updated);
        edit(updated, open -> open.getSheet("CW Summary").getRow(2).getCell(0).setCellValue("Mine"));
        UpdatedWorkbook.write(Readings.file(updated), report(), again);
        try (HSSFWorkbook open = new HSSFWorkbook(Files.newInputStream(again))) {
            assertThat(open.getSheet("CW Summary").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("Financial Summary");
        }
    }

    @Test
    void aChangedFigureMakesAnotherSource() throws Exception {
        UpdatedWorkbook.write(Readings.file(original), report(), updated);
        edit(updated, open -> {
            Sheet sheet = open.getSheet(Sample.SHEET);
            sheet.getRow(5).getCell(1).setCellValue(1);
        });
        assertThat(Origin.of(Readings.file(updated))).isEmpty();
    }

    private List<String> facts() throws Exception {
        return UpdatedWorkbook.write(Readings.file(original), report(), updated).stream()
                .map(Finding::fact)
                .toList();
    }

    @Test
    void aSignatureThatBreaksIsTold() throws Exception {
        edit(original, open -> {
            try {
                open.getDirectory().createDocument("_signatures", new ByteArrayInputStream(new byte[] {1}));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(facts()).anyMatch(fact -> fact.contains("digitally signed"));
    }

    @Test
    void anEncryptionThatIsLostIsTold() throws Exception {
        try {
            Biff8EncryptionKey.setCurrentUserPassword("VelvetSweatshop");
            edit(original, open -> {});
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(facts()).anyMatch(fact -> fact.contains("encrypted"));
    }

    @Test
    void aPlainWorkbookHasOnlyTheNoteOfItsFormat() throws Exception {
        assertThat(facts()).hasSize(1);
    }

    @Test
    void linksLeadToTheContentsAndBack() throws Exception {
        UpdatedWorkbook.write(Readings.file(original), report(), updated);
        try (HSSFWorkbook open = new HSSFWorkbook(Files.newInputStream(updated))) {
            assertThat(open.getSheet("CW Summary").getHyperlinkList())
                    .anyMatch(link -> link.getAddress().equals("'CW About'!A1"))
                    .anyMatch(link -> link.getAddress().equals("'Operations & CFO''s view'!B6"));
        }
    }
}
