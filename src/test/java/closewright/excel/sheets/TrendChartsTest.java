package closewright.excel.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Readings;
import closewright.calculation.formula.Formula;
import closewright.excel.Entries;
import closewright.excel.Sample;
import closewright.excel.UpdatedWorkbook;
import closewright.period.Period;
import closewright.report.Format;
import closewright.report.Front;
import closewright.report.Report;
import closewright.report.Review;
import closewright.report.Table;
import closewright.report.Table.RowRole;
import closewright.report.TableCell;
import closewright.statement.LineItem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts of the trend are Excel's own, over live cells, and replaced by every run. */
public class TrendChartsTest {

    private static final List<Period> OLDEST_FIRST = List.of(Sample.YEAR_AGO, Sample.QUARTER_AGO, Sample.NOW);

    @TempDir
    private Path folder;

    public static Report report() {
        Report plain = Sample.report();
        return new Report(
                plain.heading(),
                plain.figures(),
                new Report.Body(plain.tables(), plain.checks(), plain.about(), Optional.of(trend())),
                plain.results(),
                plain.findings(),
                Front.NONE,
                Review.NONE);
    }

    private static Table trend() {
        Format percent = Format.percent(1, Format.Negative.PARENTHESES);
        List<Table.Row> rows = List.of(
                Table.Row.heading(0, "Key figures"),
                row(RowRole.KEY_FIGURE, "Total <revenue>", line(Sample.REVENUE), Format.number(0)),
                row(RowRole.KEY_FIGURE, "Adjusted result", Sample::adjusted, Format.number(0)),
                row(RowRole.MARGIN, "Adjusted margin", Sample::margin, percent),
                Table.Row.space(),
                row(RowRole.PLAIN, "Goods", line(Sample.GOODS), Format.number(0)));
        List<Table.Column> columns = new ArrayList<>();
        for (String caption : List.of("2Q30", "1Q31", "2Q31")) {
            columns.add(new Table.Column(List.of(caption), Table.ColumnKind.FIGURES, false));
        }
        return new Table("trend-schedule", "CW Trend", "Quarterly Trend", "", columns, rows, List.of());
    }

    private static Function<Period, Formula> line(LineItem item) {
        return period -> Sample.figure(item, period);
    }

    private static Table.Row row(RowRole role, String label, Function<Period, Formula> formula, Format format) {
        List<TableCell> cells = new ArrayList<>();
        for (Period period : OLDEST_FIRST) {
            cells.add(Sample.cell(formula.apply(period), format, ""));
        }
        int indent = role == RowRole.MARGIN ? 2 : 1;
        return new Table.Row(Table.RowKind.ITEM, indent, label, Optional.empty(), cells).as(role);
    }

    private Path update(Path original, String name) throws Exception {
        Path updated = folder.resolve(name);
        assertThat(UpdatedWorkbook.write(Readings.file(original), report(), updated))
                .isEmpty();
        return updated;
    }

    @Test
    void revenueStandsOverAMarginAndAMeasureOverItsOwn() throws Exception {
        Path updated = update(Sample.workbook(folder), "updated.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(updated.toString())) {
            List<XSSFChart> charts =
                    workbook.getSheet("CW Trend").createDrawingPatriarch().getCharts();
            assertThat(charts.stream().map(XSSFChart::getTitleFormula))
                    .containsExactly("'CW Trend'!$A$9", "'CW Trend'!$A$11", "'CW Trend'!$A$10", "'CW Trend'!$A$11");
        }
    }

    @Test
    void aChartRefersToItsCellsAndKeepsWhatTheyHold() throws Exception {
        Path updated = update(Sample.workbook(folder), "updated.xlsx");
        assertThat(Entries.text(updated, "xl/charts/chart1.xml"))
                .contains("<c:f>'CW Trend'!$A$9</c:f>", "<c:f>'CW Trend'!$B$7:$D$7</c:f>")
                .contains("<c:pt idx=\"0\"><c:v>2Q30</c:v></c:pt>")
                .contains("<c:f>'CW Trend'!$B$9:$D$9</c:f>", "<c:pt idx=\"2\"><c:v>60525</c:v></c:pt>")
                .contains("<c:min val=\"0\"/>");
        assertThat(Entries.text(updated, "xl/drawings/drawing1.xml"))
                .contains("descr=\"Bars: Total &lt;revenue&gt;, 2Q30 to 2Q31.");
    }

    @Test
    void theKindsOfTheNewPartsAreToldOnce() throws Exception {
        Path updated = update(Sample.workbook(folder), "updated.xlsx");
        Path again = update(updated, "again.xlsx");
        assertThat(again).hasSameBinaryContentAs(updated);
        assertThat(Entries.text(again, "[Content_Types].xml"))
                .containsOnlyOnce("/xl/charts/chart1.xml")
                .containsOnlyOnce("/xl/drawings/drawing1.xml");
    }

    @Test
    void theUsersOwnChartsKeepTheirNames() throws Exception {
        Path original = folder.resolve("charted.xlsx");
        Path sample = Path.of("workbooks/internap-2q10.xlsx");
        java.nio.file.Files.copy(sample, original);
        List<String> before = Entries.raw(original).keySet().stream()
                .filter(name -> name.contains("chart") || name.contains("drawing"))
                .toList();
        Report charted = chartedWords();
        Path updated = folder.resolve("updated.xlsx");
        UpdatedWorkbook.write(Readings.file(original), charted, updated);
        assertThat(before).isNotEmpty();
        for (String part : before) {
            assertThat(Entries.raw(updated).get(part))
                    .isEqualTo(Entries.raw(original).get(part));
        }
        assertThat(Entries.raw(updated).keySet().stream().filter(name -> name.matches("xl/charts/chart\\d+\\.xml")))
                .hasSizeGreaterThan(2);
    }

    /** A report with charts that refers to no cell, fit for every workbook. */
    public static Report chartedWords() {
        Report words = Sample.words();
        return new Report(
                words.heading(),
                Sample.figures(),
                new Report.Body(List.of(), words.checks(), words.about(), Optional.of(constants())),
                List.of(),
                List.of(),
                Front.NONE,
                Review.NONE);
    }

    /** Figures that need no cell of the original. */
    private static Table constants() {
        Table trend = trend();
        return trend.withRows(trend.rows().stream()
                .map(row -> row.with(
                        row.cells().stream().map(TrendChartsTest::constant).toList()))
                .toList());
    }

    private static TableCell constant(TableCell cell) {
        TableCell.Figure figure = cell.figure().orElseThrow();
        return new TableCell.Figure(
                new Formula.Constant(java.math.BigDecimal.ONE), figure.outcome(), figure.format(), "");
    }

    @Test
    void aTrendThatIsNoMoreKeepsItsSheetWithItsCharts() throws Exception {
        Path updated = update(Sample.workbook(folder), "updated.xlsx");
        Path again = folder.resolve("again.xlsx");
        assertThat(UpdatedWorkbook.write(Readings.file(updated), Sample.report(), again))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).isEqualTo("CW Trend"));
        assertThat(Entries.raw(again).get("xl/charts/chart1.xml"))
                .isEqualTo(Entries.raw(updated).get("xl/charts/chart1.xml"));
    }
}
