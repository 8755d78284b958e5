package closewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import closewright.Reports;
import closewright.report.Table;
import closewright.statement.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackDocumentTest {

    @TempDir
    Path folder;

    // ---- the file --------------------------------------------------------------------------------------------------

    @Test
    void sameReportSameBytesWhereverItIsWritten() throws IOException {
        Path here = folder.resolve("here.pdf");
        Path there = folder.resolve("there.pdf");
        Reports.writePack(SampleReport.report(), here);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Reports.writePack(SampleReport.report(), there);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(here).hasSameBinaryContentAs(there);
    }

    @Test
    void packIsSmallEnoughToMail() throws IOException {
        Path pack = folder.resolve("pack.pdf");
        Reports.writePack(SampleReport.report(), pack);
        assertThat(Files.size(pack)).isLessThan(300_000);
    }

    @Test
    void packThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path target = Files.createDirectory(folder.resolve("pack.pdf"));
        Files.createFile(target.resolve("in the way"));
        assertThatThrownBy(() -> Reports.writePack(SampleReport.report(), target))
                .isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    // ---- what it says ----------------------------------------------------------------------------------------------

    @Test
    void rowIsALineOfText() throws IOException {
        assertThat(lines(List.of(SampleTables.summary())))
                .contains(
                        "Cloud services $ 362,514 $ 309,882 $ 346,205 17% -3%",
                        "GAAP net loss $ (1,271) $ (60,645) $ (260) n/m n/m",
                        "Adjusted EBITDA margin (2) 22.8% 20.8% 21.5% 200 bps -130 bps");
    }

    @Test
    void everyPageTellsItsNumberAndItsSource() throws IOException {
        List<String> lines = lines(List.of(SampleTables.summary()));
        int pages = 7;
        String source = "Source: meridian-3q25-close.xlsx · SHA-256 " + SampleReport.SOURCE.sha256();
        assertThat(lines)
                .containsAll(IntStream.rangeClosed(1, pages)
                        .mapToObj(page -> source + " Page " + page + " of " + pages)
                        .toList());
    }

    @Test
    void coverTellsTheChecksAndTheFirstWarnings() throws IOException {
        assertThat(lines(List.of()))
                .contains(
                        "88 of 90 checks foot; 1 within rounding; 1 fails; 1 not tested.",
                        "'Balance Sheets'!C11: the cell holds text where a figure is expected",
                        "and 2 more to look at before signing")
                .doesNotContain("'Balance Sheets'!C16: the cell holds text where a figure is expected");
    }

    @Test
    void longTableTellsThatItGoesOn() throws IOException {
        List<String> lines = lines(List.of(SampleTables.longSchedule()));
        assertThat(lines).contains("Segment Profit and Margin (continued)");
        assertThat(lines.stream().filter("Sep 30, 2025 Sep 30, 2024 Growth"::equals))
                .hasSize(3);
    }

    @Test
    void noteStandsOnEveryPageThatRefersToIt() throws IOException {
        List<String> lines = lines(List.of(SampleTables.longSchedule()));
        assertThat(lines.stream().filter("(1) Net of discounts."::equals)).hasSize(3);
        assertThat(lines.stream().filter("Amounts may not foot due to rounding."::equals))
                .hasSize(1);
    }

    @Test
    void contentsOfManyTablesGoOn() throws IOException {
        List<Table> tables = IntStream.range(0, 60)
                .mapToObj(i -> new SampleTable("t" + i, "Schedule " + i, "")
                        .figures("2025")
                        .item(0, "Revenue", "$" + i)
                        .table())
                .toList();
        List<String> lines = lines(tables);
        assertThat(lines)
                .anyMatch(line -> line.matches("Schedule 0 3"))
                .anyMatch(line -> line.matches("Schedule 59 62"));
    }

    // ---- any text --------------------------------------------------------------------------------------------------

    @Test
    void characterWithoutGlyphIsReplacedAndReported() throws IOException {
        Table table = new SampleTable("t", "Erlöse 収益", "")
                .figures("2025")
                .item(0, "Ελλάδα, Zürich, ㎡ and \u2011, 수익", "$1")
                .table();
        Path pack = folder.resolve("pack.pdf");
        List<Finding> findings = Reports.writePack(SampleReport.report(List.of(table)), pack);
        assertThat(findings)
                .singleElement()
                .extracting(Finding::fact)
                .isEqualTo("the pack's fonts have no letters of the script Hangul: U+C218, U+C775");
        assertThat(read(pack)).contains("Erlöse 収益", "Ελλάδα, Zürich, m2 and -, [?] $ 1");
    }

    @Test
    void labelsOfOtherScriptsAreReadBackAsTheyWereWritten() throws IOException {
        assertThat(lines(List.of(SampleTables.scripts())))
                .contains("人件費（製造原価を除く） $ 1", "营业收入 $ 2", "הכנסות (נטו) $ 3", "مبيعات الربع $ 4");
    }

    @Test
    void packEmbedsOnlyTheFacesThatItShows() throws IOException {
        assertThat(fonts(List.of(SampleTables.summary())))
                .hasSize(3)
                .allMatch(font -> font.matches("[A-Z]{6}\\+SourceSans3-(Regular|Semibold|Bold)"));
        assertThat(fonts(List.of(SampleTables.scripts())))
                .hasSize(6)
                .anyMatch(font -> font.endsWith("+NotoSansSC-Regular"))
                .anyMatch(font -> font.endsWith("+NotoSansHebrew-Regular"))
                .anyMatch(font -> font.endsWith("+NotoSansArabic-Regular"));
    }

    private Set<String> fonts(List<Table> tables) throws IOException {
        Path pack = folder.resolve("pack.pdf");
        Reports.writePack(SampleReport.report(tables), pack);
        Set<String> fonts = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pack.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name).getName());
                }
            }
        }
        return fonts;
    }

    @Test
    void labelLongerThanAPageIsShortenedAndReported() throws IOException {
        String label = "A label that does not end and goes on ".repeat(300);
        Table table = new SampleTable("t", "Table", "")
                .figures("2025")
                .item(0, label, "$1")
                .table();
        Path pack = folder.resolve("pack.pdf");
        List<Finding> findings = Reports.writePack(SampleReport.report(List.of(table)), pack);
        assertThat(findings).hasSize(1).allMatch(finding -> finding.fact().contains("too long"));
        assertThat(Geometry.faults(pack)).isEmpty();
    }

    @Test
    void emptyTableIsAPageWithItsTitle() throws IOException {
        assertThat(lines(List.of(new SampleTable("t", "Nothing", "").table()))).contains("Nothing");
    }

    private List<String> lines(List<Table> tables) throws IOException {
        Path pack = folder.resolve("pack.pdf");
        Reports.writePack(SampleReport.report(tables), pack);
        return read(pack);
    }

    private static List<String> read(Path pack) throws IOException {
        try (PDDocument document = Loader.loadPDF(pack.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document)
                    .lines()
                    .map(line -> line.strip().replaceAll("\\s+", " "))
                    .toList();
        }
    }
}
