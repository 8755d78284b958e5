package closewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Reports;
import closewright.report.Report;
import closewright.report.Table;
import closewright.report.Table.Column;
import closewright.report.Table.ColumnKind;
import closewright.report.Table.Row;
import closewright.report.Table.RowKind;
import closewright.report.TableCell;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a table of many columns and few rows the labels are squeezed, but no word of theirs is broken. */
class WideTableTest {

    @TempDir
    private Path folder;

    @Test
    void wordsOfLabelsStayWhole() throws Exception {
        Path pack = folder.resolve("wide.pdf");
        Report report = SampleReport.report(List.of(wide()));
        Reports.writePack(report, pack);
        try (PDDocument document = Loader.loadPDF(pack.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("(non-GAAP)")
                    .contains("Free cash");
        }
    }

    private static Table wide() {
        List<Column> columns = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new Column(List.of("FY20" + (10 + i)), ColumnKind.FIGURES, false))
                .toList();
        List<Row> rows = List.of(
                row(RowKind.ITEM, "CFFO"), row(RowKind.ITEM, "CapEx"), row(RowKind.TOTAL, "Free cash flow (non-GAAP)"));
        return new Table("wide", "CW Wide", "Wide", "", columns, rows, List.of());
    }

    private static Row row(RowKind kind, String label) {
        TableCell figure = SampleTable.cell("1,234,567.8");
        return new Row(kind, 0, label, Optional.empty(), Collections.nCopies(12, figure));
    }
}
