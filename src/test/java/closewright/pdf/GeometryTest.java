package closewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Reports;
import closewright.pdf.page.PaperSize;
import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.Identity;
import closewright.pdf.tagged.Tag;
import closewright.pdf.tagged.TaggedDocument;
import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Losses;
import closewright.pdf.text.Style;
import closewright.report.PackSettings.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeometryTest {

    private static final Style PLAIN = new Style(Face.REGULAR, 9, Ink.TEXT);
    private static final Style BOLD = new Style(Face.BOLD, 9, Ink.TEXT);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everythingStandsInItsPlace(Paper paper) throws IOException {
        Path pack = folder.resolve("pack.pdf");
        Reports.writePack(SampleReport.on(paper), pack);
        assertThat(Geometry.faults(pack)).isEmpty();
    }

    /** A row of a table: a label and a figure that ends at x. */
    private record Line(int page, Style style, double x, double baseline) {}

    @Test
    void figureOffItsEdgeIsFound() throws IOException {
        List<String> faults = faults(new Line(1, PLAIN, 300, 200), new Line(1, PLAIN, 300.2, 220));
        assertThat(faults).hasSize(1).allMatch(fault -> fault.contains("1,271 ends 0.20 off"));
    }

    @Test
    void textOutsideTheMarginsIsFound() throws IOException {
        assertThat(faults(new Line(1, PLAIN, 570, 200))).isNotEmpty().allMatch(fault -> fault.startsWith("outside"));
    }

    @Test
    void overlappingTextIsFound() throws IOException {
        assertThat(faults(new Line(1, PLAIN, 300, 200), new Line(1, PLAIN, 300, 204)))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("overlapping"));
    }

    @Test
    void sumAtTheHeadOfAPageIsFound() throws IOException {
        assertThat(faults(new Line(1, PLAIN, 300, 700), new Line(2, BOLD, 300, 100)))
                .containsExactly("Title: alone at the page's edge: Label 1,271 / Label 1,271");
    }

    @Test
    void paleTextIsFound() throws IOException {
        assertThat(faults(new Line(1, new Style(Face.REGULAR, 9, Ink.BAR_BEFORE), 300, 200)))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("contrast of 3."));
    }

    @Test
    void rowsInTheirPlaceHaveNoFaults() throws IOException {
        assertThat(faults(new Line(1, PLAIN, 300, 200), new Line(1, BOLD, 300, 220)))
                .isEmpty();
    }

    private List<String> faults(Line... lines) throws IOException {
        Path file = folder.resolve("drawn.pdf");
        try (TaggedDocument document = new TaggedDocument(new Losses());
                OutputStream out = Files.newOutputStream(file)) {
            Tag section = document.root().add("Sect");
            Tag heading = section.add("H2");
            Tag body = section.add("Table").add("TBody");
            int last = lines[lines.length - 1].page();
            for (int page = 1; page <= last; page++) {
                try (Canvas canvas = document.page(PaperSize.LETTER.portrait())) {
                    if (page == 1) {
                        canvas.tagged(heading, () -> canvas.text("Title", PLAIN, 100, 80));
                    }
                    for (Line line : lines) {
                        if (line.page() == page) {
                            draw(canvas, body.add("TR"), line);
                        }
                    }
                }
            }
            document.save(new Identity("Title", "Author", "Subject", 1), out);
        }
        return Geometry.faults(file);
    }

    private static void draw(Canvas canvas, Tag row, Line line) throws IOException {
        canvas.tagged(row.add("TH"), () -> canvas.text("Label", line.style(), 100, line.baseline()));
        canvas.tagged(row.add("TD"), () -> canvas.textBefore("1,271", line.style(), line.x(), line.baseline()));
    }
}
