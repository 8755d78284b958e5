package closewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF/UA-1 and PDF/A-2a, judged by veraPDF. */
class ArchivalAndAccessibleTest {

    @TempDir
    Path folder;

    private Path pack = Path.of("");

    @BeforeEach
    void writePack() throws IOException {
        pack = folder.resolve("pack.pdf");
        Reports.writePack(SampleReport.report(), pack);
    }

    @Test
    void packKeepsBothStandards() throws IOException {
        assertThat(VeraPdf.faults(pack)).isEmpty();
    }

    @Test
    void packInOtherScriptsKeepsBothStandards() throws IOException {
        Reports.writePack(SampleReport.report(List.of(SampleTables.scripts())), pack);
        assertThat(VeraPdf.faults(pack)).isEmpty();
    }

    @Test
    void packWithoutALanguageIsFound() throws IOException {
        Path broken = folder.resolve("broken.pdf");
        try (PDDocument document = Loader.loadPDF(pack.toFile())) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
            document.save(broken.toFile());
        }
        assertThat(VeraPdf.faults(broken)).anyMatch(fault -> fault.contains("anguage"));
    }

    @Test
    void linkThatSaysNotWhereItLeadsIsFound() throws IOException {
        Path broken = folder.resolve("broken.pdf");
        try (PDDocument document = Loader.loadPDF(pack.toFile())) {
            document.getPage(0).getAnnotations().get(0).getCOSObject().removeItem(COSName.CONTENTS);
            document.save(broken.toFile());
        }
        assertThat(VeraPdf.faults(broken)).anyMatch(fault -> fault.contains("Contents"));
    }
}
