package closewright.report.standard;

import static closewright.statement.Invented.DECEMBER_31;
import static closewright.statement.Invented.JUNE_30;
import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static closewright.statement.Invented.Q2_LAST_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.Reports;
import closewright.report.Report;
import closewright.report.SheetNames;
import closewright.report.Table;
import closewright.report.TableText;
import closewright.statement.Invented;
import closewright.statement.Statement;
import closewright.statement.Statements;
import org.junit.jupiter.api.Test;

class StandardPlanTest {

    private static final Statements WORKBOOK = Invented.workbook(
            Invented.statement("Tab 1", Statement.Kind.INCOME, Q2, Q1, Q2_LAST_YEAR)
                    .line("Sales", "revenue", "200", "180", "160")
                    .line("Gross profit", "gross-profit", "100", "81", "64")
                    .line("Net income", "net-income", "20", "9", "-8"),
            Invented.statement("Tab 2", Statement.Kind.BALANCE_SHEET, JUNE_30, DECEMBER_31)
                    .line("Cash", "cash", "7", "5"),
            Invented.statement("Notes", Statement.Kind.OTHER, Q2).line("Leases", "", "3"));

    private static final Report REPORT = Reports.standard(WORKBOOK);

    @Test
    void theStatementsComeWithGrowthWherePeriodsAllow() {
        assertThat(TableText.of(REPORT.tables().get(1))).isEqualTo("""
                        Statement of operations (Tab 1)
                        (In thousands)
                         | Three Months Ended / June 30, 2010 | Three Months Ended / March 31, 2010 | Three Months Ended / June 30, 2009 | YoY | QoQ
                        Sales | $200 | $180 | $160 | 25% | 11%
                        Gross profit | 100 | 81 | 64 | 56% | 23%
                        Net income | 20 | 9 | (8) | n/m | 122%
                        n/m = not meaningful: a figure is negative, or the prior one is zero.
                        """);
    }

    @Test
    void marginsAreGivenWhereTheLinesAreRecognised() {
        assertThat(TableText.rows(REPORT.tables().get(0)))
                .containsExactly(
                        "Sales | $200 | $180 | $160 | 25% | 11%",
                        "Gross profit | 100 | 81 | 64 | 56% | 23%",
                        "Net income | 20 | 9 | (8) | n/m | 122%",
                        "Gross margin | 50.0% | 45.0% | 40.0% | 1,000 bps | 500 bps",
                        "Net margin | 10.0% | 5.0% | (5.0)% | 1,500 bps | 500 bps");
    }

    @Test
    void schedulesAreLeftOutWhereStatementsAreFound() {
        assertThat(REPORT.tables())
                .extracting(Table::sheet)
                .containsExactly("CW Key Figures", "CW Operations", "CW Balance Sheet");
    }

    @Test
    void theReportIsNamedAfterItsLatestPeriod() {
        assertThat(REPORT.title()).isEqualTo("Three Months Ended June 30, 2010");
    }

    @Test
    void columnsWithoutFiguresAreLeftOut() {
        Statements workbook = Invented.workbook(
                Invented.statement("Tab", Statement.Kind.INCOME, Q2, Q1).line("Sales", "", "", "180"));
        Table table = Reports.standard(workbook).tables().get(0);
        assertThat(TableText.rows(table)).containsExactly("Sales | $180");
        assertThat(table.columns().get(0).current()).isTrue();
    }

    @Test
    void sheetNamesAreUniqueAndNotTooLong() {
        SheetNames names = new SheetNames();
        assertThat(names.next("Checks")).isEqualTo("CW Checks 2");
        assertThat(names.next("A/very: long*name?of a schedule, indeed")).isEqualTo("CW A very  long name of a sched");
        assertThat(names.next("A/very: long*name?of a schedule, again")).isEqualTo("CW A very  long name of a sch 2");
    }
}
