package closewright.report;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.checks.Check;
import closewright.report.Table.Column;
import closewright.report.Table.ColumnKind;
import closewright.report.Table.Row;
import closewright.report.Table.RowKind;
import closewright.report.tables.CheckGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackTableTest {

    @Test
    void ofManyPeriodsThoseAroundTheOneReportedOnAreShown() {
        Table shown = PackTable.of(table(43, 30));
        assertThat(shown.columns()).hasSize(13);
        assertThat(shown.columns().get(0).heading()).containsExactly("P21");
        assertThat(shown.columns().get(11).heading()).containsExactly("P32");
        assertThat(shown.columns().get(12).kind()).isEqualTo(ColumnKind.CHANGE);
        assertThat(TableText.rows(shown).get(0))
                .startsWith("Revenue | c21 | c22")
                .endsWith("c32 | c43");
        assertThat(shown.notes())
                .extracting(Table.Note::text)
                .containsExactly("Shown are 12 of 43 periods; all are on the sheet CW T of the updated workbook.");
    }

    @Test
    void theCurrentPeriodIsAmongThemWhereverItStands() {
        assertThat(PackTable.of(table(43, 0)).columns().get(0).current()).isTrue();
        assertThat(PackTable.of(table(43, 42)).columns().get(11).current()).isTrue();
    }

    @Test
    void twentyPeriodsAreShownAsTheyAre() {
        Table table = table(20, 19);
        assertThat(PackTable.of(table)).isSameAs(table);
    }

    @Test
    void exactChecksAreCountedAndAllOthersListed() {
        List<Row> rows = List.of(
                Row.heading(0, "Failing"),
                check("A", Check.State.FAILS),
                Row.heading(0, "Footing: Sheet"),
                check("B", Check.State.FOOTS),
                check("C", Check.State.ROUNDING),
                check("D", Check.State.FOOTS),
                Row.heading(0, "Cash"),
                check("E", Check.State.FOOTS));
        assertThat(CheckGroups.folded(checks(rows)))
                .extracting(Row::label)
                .containsExactly("Failing", "A", "Footing: Sheet", "C", "2 checks", "Cash", "1 check");
    }

    private static Table checks(List<Row> rows) {
        List<Column> columns = List.of(
                Column.figures("Difference"), Column.text("State").holding(CloseVerdicts.STATES), Column.text("Cells"));
        return new Table("checks", "CW Checks", "Checks", "", columns, rows, List.of());
    }

    private static Row check(String label, Check.State state) {
        List<TableCell> cells = List.of(new TableCell.Empty(), new TableCell.Verdict(state), new TableCell.Text("A1"));
        return new Row(RowKind.ITEM, 1, label, Optional.empty(), cells);
    }

    private static Table table(int periods, int current) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < periods; i++) {
            columns.add(new Column(List.of("P" + i), ColumnKind.FIGURES, i == current));
        }
        columns.add(new Column(List.of("YoY"), ColumnKind.CHANGE, false));
        List<TableCell> cells = IntStream.range(0, columns.size())
                .<TableCell>mapToObj(i -> new TableCell.Text("c" + i))
                .toList();
        Row row = new Row(RowKind.ITEM, 0, "Revenue", Optional.empty(), cells);
        return new Table("t", "CW T", "T", "", columns, List.of(row), List.of());
    }
}
