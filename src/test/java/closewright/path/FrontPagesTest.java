package closewright.path;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Readings;
import closewright.Reports;
import closewright.definition.plan.Defined;
import closewright.pdf.Geometry;
import closewright.pdf.TagTree;
import closewright.pdf.TaggedTable;
import closewright.pdf.VeraPdf;
import closewright.report.Chart;
import closewright.report.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an executive reads first in the sample's pack: its figures agree with those of the tables. */
class FrontPagesTest {

    private static final Pattern TOLD =
            Pattern.compile("\\$?\\(?\\d[\\d,.]*\\)? (?:million|percent|basis points)|\\$\\(?\\d+\\.\\d\\d\\)?");

    @TempDir
    static Path folder;

    private static Report report;
    private static Path pack;
    private static TagTree tags;

    @BeforeAll
    static void writePack() throws Exception {
        Path workbook = Path.of("workbooks/internap-2q10.xlsx");
        String yaml = Files.readString(Path.of("workbooks/internap-2q10.yaml"));
        Defined defined = Defined.read(yaml, "internap-2q10.yaml", pins -> Readings.statements(workbook, pins));
        report = Reports.of(defined.statements(), defined.plan());
        pack = folder.resolve("pack.pdf");
        Reports.writePack(report, pack);
        tags = TagTree.of(pack);
    }

    @Test
    void theHeadlinesSayWhatTheSummaryTableSays() {
        assertThat(prose())
                .contains(
                        "Revenue of $" + millions("Total Revenues", 1) + " million compared with $"
                                + millions("Total Revenues", 2) + " million in the second quarter of 2009",
                        "Segment profit of $29.3 million; segment margin of 48.3 percent, up 510 basis points"
                                + " year over year",
                        "Adjusted EBITDA (non-GAAP) of $" + millions("Adjusted EBITDA (1)", 1)
                                + " million, up 46.5 percent year over year; adjusted EBITDA margin of "
                                + cell("Adjusted EBITDA Margin (2)", 1).replace("%", "") + " percent");
    }

    @Test
    void everyFigureInProseIsFoundInTheTables() throws Exception {
        TableFigures figures = TableFigures.of(tags.tables());
        List<String> told = prose().stream()
                .flatMap(text -> TOLD.matcher(text).results().map(java.util.regex.MatchResult::group))
                .toList();
        assertThat(told)
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        figure -> assertThat(figures.give(figure)).as(figure).isTrue());
        assertThat(List.of("$60.9 million", "47.5 percent", "520 basis points", "$(0.04)"))
                .noneMatch(figures::give);
    }

    @Test
    void theTagsSayTheHighlightsInTheirOrder() {
        assertThat(prose())
                .isEqualTo(
                        report.front().highlights().stream().map(Reports::text).toList());
    }

    @Test
    void everyChartIsToldInWords() {
        assertThat(tags.root().all("Figure").map(figure -> figure.dictionary().getString("Alt")))
                .isEqualTo(
                        report.front().charts().stream().map(Chart::alternative).toList())
                .hasSizeGreaterThan(8);
    }

    @Test
    void theCoverShowsTheKeyFiguresAtAGlance() {
        assertThat(tags.root().all("Sect").findFirst().orElseThrow().all("LI").map(TagTree.Node::text))
                .contains(
                        "Total revenues $60.5 million -6% YoY · -4% QoQ",
                        "Adjusted EBITDA (non-GAAP) $9.9 million 46% YoY · 0% QoQ Adjusted EBITDA margin 16.4%"
                                + " 590 bps YoY · 80 bps QoQ");
    }

    @Test
    void thePackIsAccessibleArchivalAndWellSet() throws Exception {
        assertThat(VeraPdf.faults(pack)).isEmpty();
        assertThat(Geometry.faults(pack)).isEmpty();
        assertThat(tags.tables()).isEqualTo(TaggedTable.of(report));
    }

    private static List<String> prose() {
        return tags.root()
                .all("Sect")
                .filter(section ->
                        section.all("H2").anyMatch(heading -> heading.text().equals("Highlights")))
                .flatMap(section -> section.kids().stream())
                .filter(node -> !node.type().equals("H2"))
                .flatMap(node -> node.type().equals("L") ? node.all("LBody") : java.util.stream.Stream.of(node))
                .map(TagTree.Node::text)
                .toList();
    }

    private static String millions(String row, int column) {
        BigDecimal thousands = new BigDecimal(cell(row, column).replaceAll("[$, ]", ""));
        return String.format(Locale.ROOT, "%s", thousands.movePointLeft(3).setScale(1, RoundingMode.HALF_UP));
    }

    private static String cell(String row, int column) {
        return tags.tables().get(0).rows().stream()
                .map(line -> List.of(line.split(" \\| ", -1)))
                .filter(cells -> cells.get(0).equals(row))
                .findFirst()
                .orElseThrow()
                .get(column);
    }
}
