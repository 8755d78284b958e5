package closewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Reports;
import closewright.report.PackSettings.Paper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a screen reader hears is the report, table by table, row by row, cell by cell. */
class TagTreeTest {

    @TempDir
    Path folder;

    private Path pack = Path.of("");

    @BeforeEach
    void writePack() throws IOException {
        pack = folder.resolve("pack.pdf");
        Reports.writePack(SampleReport.report(), pack);
    }

    @Test
    void tagsSayWhatTheReportSays() throws IOException {
        assertThat(TagTree.of(pack).tables()).isEqualTo(TaggedTable.of(SampleReport.report()));
    }

    @Test
    void tagsSayTheSameOnOtherPaper() throws IOException {
        Reports.writePack(SampleReport.on(Paper.A4), pack);
        assertThat(TagTree.of(pack).tables()).isEqualTo(TaggedTable.of(SampleReport.report()));
    }

    @Test
    void rowsInTheWrongOrderAreFound() throws IOException {
        Path broken = broken(rows -> {
            COSBase first = rows.get(1);
            rows.set(1, rows.get(2));
            rows.set(2, first);
        });
        assertThat(TagTree.of(broken).tables()).isNotEqualTo(TaggedTable.of(SampleReport.report()));
    }

    @Test
    void missingRowIsFound() throws IOException {
        Path broken = broken(rows -> rows.remove(3));
        assertThat(TagTree.of(broken).tables()).isNotEqualTo(TaggedTable.of(SampleReport.report()));
    }

    @Test
    void everyRowAndColumnHasItsHeader() throws IOException {
        List<TagTree.Node> headers = TagTree.of(pack).root().all("TH").toList();
        assertThat(headers)
                .isNotEmpty()
                .allSatisfy(
                        header -> assertThat(header.attributes().get("Scope")).isIn("Row", "Column"));
    }

    @Test
    void contentsListEveryPartWithItsPage() throws IOException {
        assertThat(TagTree.of(pack).root().all("TOCI").map(TagTree.Node::text))
                .contains("Financial Summary 2", "Condensed Consolidated Balance Sheets 4")
                .hasSize(8);
    }

    /** The pack with the rows of its first table changed. */
    private Path broken(Consumer<COSArray> change) throws IOException {
        Path broken = folder.resolve("broken.pdf");
        try (PDDocument document = Loader.loadPDF(pack.toFile())) {
            TagTree.Node body =
                    TagTree.of(document).root().all("TBody").findFirst().orElseThrow();
            change.accept(body.dictionary().getCOSArray(COSName.K));
            document.save(broken.toFile());
        }
        return broken;
    }
}
