package closewright.report.tables;

import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static closewright.statement.Invented.Q2_LAST_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.period.Period;
import closewright.report.Conventions;
import closewright.report.Format;
import closewright.report.Table;
import closewright.report.Table.RowKind;
import closewright.report.TableText;
import closewright.report.plan.ColumnPlan;
import closewright.report.plan.Quantity;
import closewright.report.plan.RowPlan;
import closewright.report.plan.TableFrame;
import closewright.statement.Invented;
import closewright.statement.LineItem;
import closewright.statement.Statement;
import closewright.statement.Statements;
import closewright.statement.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableMakerTest {

    private static final Statements WORKBOOK =
            Invented.workbook(Invented.statement("Supplemental", Statement.Kind.OTHER, Q2, Q2_LAST_YEAR, Q1)
                    .line("Revenue", "revenue", "60525", "64372", "63365")
                    .line("EBITDA", "", "9924", "6776", "9877")
                    .line("Disposals", "", "18", "0", "1")
                    .line("Customers", "", "2807", "", ""));

    private static final List<ColumnPlan> COLUMNS = List.of(
            new ColumnPlan.Of(List.of("2Q 2010"), Q2, true),
            new ColumnPlan.Of(List.of("2Q 2009"), Q2_LAST_YEAR, false),
            new ColumnPlan.Change(List.of("YoY"), Q2, Q2_LAST_YEAR),
            new ColumnPlan.Change(List.of("QoQ"), Q2, Q1));

    @Test
    void growthStandsBesideTheFigures() {
        assertThat(rows(Conventions.standard(), line("Revenue")))
                .containsExactly("Revenue | $60,525 | $64,372 | (6)% | (4)%");
    }

    @Test
    void marginsChangeInBasisPointsOfTheMarginsAsPrinted() {
        assertThat(rows(Conventions.standard(), margin())).containsExactly("Margin | 16.4% | 10.5% | 590 bps | 80 bps");
    }

    @Test
    void marginsMayChangeByTheirUnroundedDifference() {
        Conventions exact = new Conventions(0, 1, Conventions.BasisPoints.EXACT, Format.Negative.PARENTHESES);
        assertThat(rows(exact, margin())).containsExactly("Margin | 16.4% | 10.5% | 587 bps | 81 bps");
    }

    @Test
    void aBlankCellStaysBlankAndItsGrowthIsNotAvailable() {
        assertThat(rows(Conventions.standard(), line("Customers")))
                .containsExactly("Customers | $2,807 |  | n/a | n/a");
    }

    @Test
    void nilIsADashAndGrowthFromItIsNotMeaningful() {
        assertThat(rows(Conventions.standard(), line("Disposals")))
                .containsExactly("Disposals | $18 | $— | n/m | 1,700%");
    }

    @Test
    void theCurrencySignStandsOnFirstAndDoubleRuledFiguresAndOnTheFirstAfterThem() {
        assertThat(rows(
                        Conventions.standard(),
                        line("Revenue"),
                        line("EBITDA"),
                        RowPlan.of(RowKind.TOTAL, 0, "Total", quantity("EBITDA")),
                        line("Disposals"),
                        line("Customers")))
                .extracting(row -> row.split("\\|", -1)[1].strip())
                .containsExactly("$60,525", "9,924", "$9,924", "$18", "2,807");
    }

    @Test
    void everyTokenIsDefinedUnderTheTable() {
        Table table = table(Conventions.standard(), line("Disposals"), line("Customers"), margin());
        assertThat(table.notes()).hasSize(1);
        assertThat(table.notes().get(0).text())
                .contains("n/m =")
                .contains("n/a =")
                .contains("bps =");
        assertThat(table(Conventions.standard(), line("Revenue")).notes()).isEmpty();
    }

    private static List<String> rows(Conventions conventions, RowPlan... rows) {
        return TableText.rows(table(conventions, rows));
    }

    private static Table table(Conventions conventions, RowPlan... rows) {
        return new TableMaker(Figures.of(WORKBOOK), conventions)
                .table(new TableFrame("t", "CW T", "T", "", List.of()), COLUMNS, List.of(rows));
    }

    private static RowPlan line(String label) {
        return RowPlan.of(RowKind.ITEM, 0, label, quantity(label));
    }

    private static Quantity quantity(String label) {
        return new Quantity.Line(Invented.item(WORKBOOK, label));
    }

    private static RowPlan margin() {
        LineItem measure = Invented.item(WORKBOOK, "EBITDA");
        LineItem revenue = Invented.item(WORKBOOK, "Revenue");
        return RowPlan.of(RowKind.ITEM, 0, "Margin", new Quantity() {
            @Override
            public Formula at(Period period) {
                return new Formula.Ratio(new Formula.Figure(measure, period), new Formula.Figure(revenue, period));
            }

            @Override
            public Unit.Kind kind() {
                return Unit.Kind.PERCENT;
            }

            @Override
            public String currency() {
                return "";
            }

            @Override
            public int decimals() {
                return 1;
            }
        });
    }
}
