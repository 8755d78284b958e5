package closewright.sample;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import closewright.sample.ReleaseTables.Printed;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of Internap's workbook are those of its release: all that are reported, and no others. */
class SampleFiguresTest {

    private static final String CURRENT = "Three Months Ended June 30, 2010";
    private static final String NET_INCOME = "normalized-net-income";

    private XSSFWorkbook workbook = new XSSFWorkbook();

    @BeforeEach
    void open() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("workbooks/internap-2q10.xlsx"))) {
            workbook = new XSSFWorkbook(in);
        }
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @ParameterizedTest
    @CsvSource({"Statement of Operations, operations", "Balance Sheets, balance-sheet", "Cash Flows, cash-flows"})
    void aStatementHoldsTheReleasesFiguresInTheirOrder(String sheet, String table) {
        assertThat(figures(sheet)).containsExactlyElementsOf(reported(table).toList());
        assertThat(SheetFigure.labels(workbook.getSheet(sheet))).containsAll(ReleaseTables.headings(table));
    }

    @Test
    void theSupplementalDataHoldTheReleasesFiguresInTheOrderOfTheirBlocksAndNoOthers() {
        assertThat(figures("Supplemental")).containsExactlyElementsOf(supplemental());
    }

    @Test
    void figuresThatTheReleaseRepeatsAreTheSame() {
        assertThat(figures("Supplemental").stream().map(SheetFigure::unnamed))
                .containsAll(repeated().map(SheetFigure::unnamed).toList());
    }

    @Test
    void allFiguresOfTheReleaseAreReportedRepeatedOrDerived() {
        long statements = Stream.of("operations", "balance-sheet", "cash-flows")
                .flatMap(SampleFiguresTest::reported)
                .count();
        long operatingData = 2;
        long reported =
                statements + supplemental().size() - operatingData + repeated().count();
        assertThat(reported + derived().count())
                .isEqualTo(ReleaseTables.cells().size())
                .isEqualTo(315);
    }

    @Test
    void aTypingErrorShowsInItsLineAndItsTotals() {
        XSSFSheet sheet = workbook.getSheet("Statement of Operations");
        sheet.getRow(Places.row(sheet, "Internet protocol (IP) services"))
                .getCell(1)
                .setCellValue(29382);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        List<SheetFigure> wrong = new ArrayList<>(figures("Statement of Operations"));
        wrong.removeAll(reported("operations").toList());
        assertThat(wrong)
                .extracting(SheetFigure::label)
                .containsExactly(
                        "Internet protocol (IP) services",
                        "Total revenues",
                        "Loss from operations",
                        "Loss before income taxes and equity in loss (earnings) of equity method investment:",
                        "Net loss");
    }

    @Test
    @Tag("shared")
    void theTestDataAreTheReleasesTables() throws IOException {
        Path tables = Path.of(System.getProperty("closewright.shared", "../shared"), "internap-2q10", "tables.tsv");
        assumeTrue(Files.exists(tables), "the release's tables are not at hand");
        assertThat(ReleaseTables.text()).isEqualTo(Files.readString(tables));
    }

    private List<SheetFigure> figures(String sheet) {
        return SheetFigure.of(workbook.getSheet(sheet));
    }

    private static Stream<SheetFigure> reported(String table) {
        return ReleaseTables.cells().stream()
                .filter(cell -> cell.table().equals(table))
                .map(Printed::figure);
    }

    private static List<SheetFigure> supplemental() {
        return Stream.of(
                        lines("segments", 2, 8),
                        operatingExpenses(),
                        lines("adjusted-ebitda", 1, 1),
                        lines(NET_INCOME, 1, 1),
                        lines("adjusted-ebitda", 2, 5),
                        lines(NET_INCOME, 4, 4),
                        lines(NET_INCOME, 9, 13),
                        lines(NET_INCOME, 16, 18),
                        operatingData())
                .flatMap(block -> block)
                .toList();
    }

    /** The summary prints them under another name, and the prior year before the prior quarter. */
    private static Stream<SheetFigure> operatingExpenses() {
        return lines("summary", 5, 5)
                .sorted(comparing((SheetFigure figure) -> figure.column().endsWith("2009")))
                .map(figure -> figure.named("Total operating costs and expenses"));
    }

    /** From the release's text. */
    private static Stream<SheetFigure> operatingData() {
        return Stream.of(
                new SheetFigure("Customers under contract at end of quarter", CURRENT, new BigDecimal("2807")),
                new SheetFigure(
                        "Net sellable square feet of company-controlled data centers, including the July 2010 openings",
                        CURRENT,
                        new BigDecimal("137500")));
    }

    private static Stream<SheetFigure> repeated() {
        return Stream.of(lines("summary", 2, 4), lines("summary", 6, 6), lines(NET_INCOME, 2, 3))
                .flatMap(block -> block);
    }

    /** Growth, measures and margins. */
    private static Stream<Printed> derived() {
        return Stream.of(
                        ReleaseTables.cells().stream().filter(SampleFiguresTest::isGrowth),
                        cells("summary", 7, 9),
                        cells("adjusted-ebitda", 6, 6),
                        cells(NET_INCOME, 5, 7),
                        cells(NET_INCOME, 14, 14),
                        cells("segments", 9, 16))
                .flatMap(block -> block);
    }

    private static Stream<SheetFigure> lines(String table, int first, int last) {
        return cells(table, first, last).map(Printed::figure);
    }

    private static Stream<Printed> cells(String table, int first, int last) {
        return ReleaseTables.cells().stream()
                .filter(cell -> cell.table().equals(table) && !isGrowth(cell))
                .filter(cell -> cell.line() >= first && cell.line() <= last);
    }

    private static boolean isGrowth(Printed cell) {
        return cell.column().endsWith("Growth");
    }
}
