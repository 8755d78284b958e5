package closewright.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import closewright.excel.Recalculation;
import closewright.pdf.Geometry;
import closewright.pdf.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The built command on Internap's workbook: all of the release's figures, four of them put right. */
class SampleIT {

    private static final String TABLES = """
            summary               | CW Summary               | Second Quarter 2010 Financial Summary
            operations            | CW Operations            | Condensed Consolidated Statement of Operations
            balance-sheet         | CW Balance Sheets        | Condensed Consolidated Balance Sheets
            cash-flows            | CW Cash Flows            | Condensed Consolidated Statements of Cash Flows
            adjusted-ebitda       | CW Adjusted EBITDA       | Reconciliation of Loss from Operations to Adjusted EBITDA
            normalized-net-income | CW Normalized Net Income | Reconciliation of Net Loss to Normalized Net Income (Loss)
            segments              | CW Segments              | Segment Profit and Segment Margin
            """;

    @TempDir
    private static Path output;

    private static Command command = new Command(-1, "");
    private static Path folder = Path.of("");

    @BeforeAll
    static void run() throws Exception {
        command = Command.closewright("run", "workbooks/internap-2q10.xlsx", "--output", output.toString());
        folder = output.resolve("internap-2q10");
    }

    @Test
    void theRunIsDoneAndEveryCheckPasses() {
        assertThat(command.printed()).contains("1 within rounding").doesNotContain("FAILS");
        assertThat(command.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-updated.xlsx", "-pack.pdf", "-facts.csv", "-checks.csv"})
    void everyFileIsThere(String ending) {
        assertThat(folder.resolve("internap-2q10" + ending)).isNotEmptyFile();
    }

    @Test
    void stockBasedCompensationIsTheOnlyRounding() throws IOException {
        List<String> rounding = Files.readAllLines(folder.resolve("internap-2q10-checks.csv")).stream()
                .filter(line -> line.contains(",ROUNDING,"))
                .toList();
        assertThat(rounding).hasSize(1);
        assertThat(rounding.get(0)).contains("Stock-based compensation").contains("2435,2436,1,1.5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLES)
    void thePackPrintsTheReleasesFiguresRowByRow(String table, String sheet, String title) throws IOException {
        List<String> titles = TABLES.lines()
                .map(line -> line.substring(line.lastIndexOf('|') + 1).strip())
                .toList();
        List<String> lines =
                PackText.read(folder.resolve("internap-2q10-pack.pdf")).table(title, titles);
        assertAllInOrder(ReleaseRows.of(table), lines, PackText::endsIn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLES)
    void theWorkbookHoldsTheSameFiguresRowByRow(String table, String sheet, String title) throws IOException {
        List<List<Cell>> rows = SheetRows.of(folder.resolve("internap-2q10-updated.xlsx"), sheet);
        assertAllInOrder(ReleaseRows.of(table), rows, SheetRows::hold);
    }

    @Test
    void libreOfficeCalculatesTheValueOfEveryCell() throws Exception {
        assumeTrue(Recalculation.isAvailable(), "LibreOffice is not installed");
        Path updated = folder.resolve("internap-2q10-updated.xlsx");
        assertThat(Recalculation.formulas(updated)).isGreaterThan(500);
        assertThat(Recalculation.differences(updated, output)).isEmpty();
    }

    @Test
    void theStateOfACheckIsPrintedInOneWord() throws IOException {
        assertThat(PackText.read(folder.resolve("internap-2q10-pack.pdf")).table("Checks", List.of()))
                .filteredOn(line -> line.contains("2,435 2,436"))
                .singleElement()
                .asString()
                .contains("ROUNDING");
    }

    @Test
    void thePackIsAccessibleArchivalAndWellSet() throws Exception {
        Path pack = folder.resolve("internap-2q10-pack.pdf");
        assertThat(VeraPdf.faults(pack)).isEmpty();
        assertThat(Geometry.faults(pack)).isEmpty();
    }

    @Test
    void aBrokenFootingIsToldWithItsCellsAndTheFilesAreWritten(@TempDir Path drop) throws Exception {
        Path changed = ChangedSample.write(drop, "Supplemental", "B8", 31_297, false);
        Command run = Command.closewright("run", changed.toString(), "-o", drop.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.printed()).contains("FAILS").contains("Supplemental!B8, Supplemental!B9, Supplemental!B10");
        assertThat(drop.resolve("changed/changed-pack.pdf")).isNotEmptyFile();
    }

    @Test
    void aMistakeInTheDefinitionIsOneLineAndNothingIsWritten(@TempDir Path drop) throws Exception {
        Path changed = ChangedSample.write(drop, "Supplemental", "B8", 31_297, false);
        Files.writeString(drop.resolve("changed.yaml"), "company: X\ntitle: Y\nquarter-end: 2010-06-30\nmeasure: {}\n");
        Command run = Command.closewright("run", changed.toString(), "-o", drop.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.printed().strip())
                .isEqualTo("changed.yaml, line 4: unknown key \"measure\"; did you mean \"measures\"?");
        assertThat(drop.resolve("changed")).doesNotExist();
    }

    @Test
    void theSameInputGivesTheSameBytes(@TempDir Path again) throws Exception {
        Command.closewright("run", "workbooks/internap-2q10.xlsx", "-o", again.toString());
        SameFiles.in(again.resolve("internap-2q10"), folder);
    }

    @Test
    void theSameInputGivesTheSameBytesInAnyLocaleAndTimeZone(@TempDir Path again) throws Exception {
        Command.java(
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Kolkata"),
                "run",
                "workbooks/internap-2q10.xlsx",
                "-o",
                again.toString());
        SameFiles.in(again.resolve("internap-2q10"), folder);
    }

    @Test
    void anUpdatedWorkbookGivesTheSameFactsAsTheOriginal(@TempDir Path drop) throws Exception {
        Path updated = Files.copy(folder.resolve("internap-2q10-updated.xlsx"), drop.resolve("internap-2q10.xlsx"));
        Files.copy(Path.of("workbooks/internap-2q10.yaml"), drop.resolve("internap-2q10.yaml"));
        Command again = Command.closewright("run", updated.toString(), "-o", drop.toString());
        assertThat(again.exitCode()).isZero();
        assertThat(drop.resolve("internap-2q10/internap-2q10-facts.csv"))
                .hasSameBinaryContentAs(folder.resolve("internap-2q10-facts.csv"));
        assertThat(drop.resolve("internap-2q10/internap-2q10-checks.csv"))
                .hasSameBinaryContentAs(folder.resolve("internap-2q10-checks.csv"));
    }

    @Test
    void theReleasesFiguresAreAllCompared() {
        long figures = TABLES.lines()
                .map(line -> line.substring(0, line.indexOf('|')).strip())
                .flatMap(table -> ReleaseRows.of(table).stream())
                .mapToLong(row -> row.figures().size())
                .sum();
        assertThat(figures).isEqualTo(315);
    }

    @Test
    void aMisprintWouldBeFound() {
        PrintedFigure growth = PrintedFigure.of("-8%");
        assertThat(PackText.endsIn("Data center services $ 31,197 -3% -7%", List.of(growth)))
                .isFalse();
        assertThat(PackText.endsIn("Data center services $ 31,197 -3% -8%", List.of(growth)))
                .isTrue();
        assertThat(ReleaseRows.of("summary").get(0).figures())
                .contains(PrintedFigure.of("-7%"))
                .doesNotContain(growth);
    }

    /** Each expected row is found below the one before it. */
    private static <T> void assertAllInOrder(
            List<ReleaseRows.Row> expected, List<T> actual, BiPredicate<T, List<PrintedFigure>> holds) {
        int next = 0;
        for (ReleaseRows.Row row : expected) {
            int from = next;
            while (next < actual.size() && !holds.test(actual.get(next), row.figures())) {
                next++;
            }
            assertThat(next)
                    .as("%s not found in %s", row, actual.subList(Math.min(from, actual.size()), actual.size()))
                    .isLessThan(actual.size());
            next++;
        }
    }
}
