package closewright.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import closewright.Readings;
import closewright.calculation.formula.Outcome;
import closewright.report.Table;
import closewright.report.TableCell;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecalculationIT {

    @TempDir
    private Path folder;

    @BeforeEach
    void libreOfficeIsThere() {
        assumeTrue(Recalculation.isAvailable(), "LibreOffice is not installed");
    }

    @Test
    void libreOfficeCalculatesWhatEveryCellKeeps() throws Exception, InterruptedException {
        Path updated = folder.resolve("updated.xlsx");
        UpdatedWorkbook.write(Readings.file(Sample.workbook(folder)), Sample.report(), updated);
        assertThat(Recalculation.formulas(updated)).isEqualTo(84);
        assertThat(Recalculation.differences(updated, folder)).isEmpty();
    }

    @Test
    void libreOfficeAgreesOnFormulasOfAllKinds() throws Exception, InterruptedException {
        Path updated = folder.resolve("updated.xlsx");
        Table random = new RandomTable(20310630).table(200);
        UpdatedWorkbook.write(Readings.file(Sample.workbook(folder)), Sample.report(List.of(random)), updated);
        assertThat(Recalculation.formulas(updated)).isGreaterThan(800);
        assertThat(Recalculation.differences(updated, folder)).isEmpty();
    }

    @Test
    void libreOfficeAgreesOnVerdictsOfAllKinds() throws Exception {
        try (VerdictSheet sheet = new VerdictSheet()) {
            RandomVerdict verdicts = new RandomVerdict(20310630);
            RandomClose close = new RandomClose(20310630);
            for (int i = 0; i < 40; i++) {
                sheet.add(verdicts.verdict(), verdicts.inputs());
                close.into(sheet);
            }
            Path saved = sheet.save(folder);
            assertThat(Recalculation.formulas(saved)).isGreaterThan(300);
            assertThat(Recalculation.differences(saved, folder)).isEmpty();
        }
    }

    @Test
    void aWrongValueIsFound() throws Exception {
        Path updated = folder.resolve("updated.xlsx");
        UpdatedWorkbook.write(Readings.file(Sample.workbook(folder)), Sample.report(List.of(falsified())), updated);
        assertThat(Recalculation.differences(updated, folder))
                .containsExactly("CW Summary!B10: 31198 is kept, 31197 is calculated");
    }

    private static Table falsified() {
        Table table = Sample.summary();
        List<Table.Row> rows = new ArrayList<>(table.rows());
        Table.Row row = rows.get(1);
        List<TableCell> cells = new ArrayList<>(row.cells());
        TableCell.Figure figure = cells.get(0).figure().orElseThrow();
        cells.set(
                0,
                new TableCell.Figure(
                        figure.formula(), Outcome.known(new BigDecimal("31198")), figure.format(), figure.currency()));
        rows.set(1, new Table.Row(row.kind(), row.indent(), row.label(), row.note(), cells));
        return new Table(
                table.id(), table.sheet(), table.title(), table.unitLine(), table.columns(), rows, table.notes());
    }
}
