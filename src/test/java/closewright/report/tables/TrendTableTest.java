package closewright.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.formula.Figures;
import closewright.period.Part;
import closewright.period.Period;
import closewright.report.Conventions;
import closewright.report.Table;
import closewright.report.Table.RowRole;
import closewright.report.TableText;
import closewright.report.plan.FrontPlan;
import closewright.report.plan.KeyFigurePlan;
import closewright.report.plan.Quantity;
import closewright.report.plan.ReportPlan;
import closewright.report.plan.ReportPlan.TablePlan;
import closewright.report.plan.ReviewPlan;
import closewright.report.plan.RowPlan;
import closewright.report.plan.ShortCaption;
import closewright.report.plan.TableFrame;
import closewright.report.plan.Timeline;
import closewright.statement.Fact;
import closewright.statement.Label;
import closewright.statement.LineItem;
import closewright.statement.LinePath;
import closewright.statement.SourceCell;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrendTableTest {

    private static final LineItem REVENUE = line("Revenue", Unit.Kind.AMOUNT);
    private static final LineItem PROFIT = line("Profit", Unit.Kind.AMOUNT);
    private static final LineItem PER_SHARE = line("Per share", Unit.Kind.PER_SHARE);
    private static final LineItem ASSETS = line("Assets", Unit.Kind.AMOUNT);

    private final List<Fact> facts = new ArrayList<>();

    private static LineItem line(String label, Unit.Kind kind) {
        return new LineItem(
                new LinePath("S > " + label, List.of(), Label.of(label)),
                Unit.of(kind, 1000),
                0,
                Optional.empty(),
                Set.of());
    }

    private void fact(LineItem item, Period period, int value) {
        facts.add(new Fact(item, period, BigDecimal.valueOf(value), new SourceCell("S", facts.size(), 1)));
    }

    private static LocalDate end(int year, int month) {
        return LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
    }

    private static Period months(int months, int year, int month) {
        return Period.months(months, end(year, month));
    }

    private Optional<Table> trend(KeyFigurePlan... keyFigures) {
        List<RowPlan> rows = new ArrayList<>();
        for (LineItem item : List.of(REVENUE, PROFIT, PER_SHARE, ASSETS)) {
            rows.add(RowPlan.of(Table.RowKind.TOTAL, 0, item.label(), new Quantity.Line(item)));
        }
        TablePlan table = new TablePlan(new TableFrame("t", "CW T", "Table", "", List.of()), List.of(), rows);
        Figures figures = Figures.of(facts);
        ReportPlan plan = new ReportPlan(
                "Example",
                "",
                "",
                Conventions.standard(),
                List.of(table),
                List.of(),
                FrontPlan.standard(List.of(keyFigures), List.of()),
                ReviewPlan.STANDARD,
                new ShortCaption(Optional.of(Month.DECEMBER)));
        return TrendTable.of(plan, figures, new TableMaker(figures, plan.conventions()));
    }

    private List<String> lines() {
        return TableText.of(trend().orElseThrow()).lines().toList();
    }

    @Test
    void quartersThatAreNotReportedAreDerivedFromYearToDateFigures() {
        fact(REVENUE, months(3, 2030, 3), 10);
        fact(REVENUE, months(6, 2030, 6), 25);
        fact(REVENUE, months(9, 2030, 9), 45);
        fact(REVENUE, months(12, 2030, 12), 70);
        assertThat(lines()).contains(" | 1Q30 | 2Q30 | 3Q30 | 4Q30", "  Revenue | 10 | 15 | 20 | 25");
    }

    @Test
    void perShareFiguresAreNeverDerived() {
        fact(REVENUE, months(3, 2030, 3), 10);
        fact(REVENUE, months(6, 2030, 6), 25);
        fact(PER_SHARE, months(3, 2030, 3), 1);
        fact(PER_SHARE, months(6, 2030, 6), 3);
        assertThat(lines()).contains("  Revenue | 10 | 15").noneMatch(line -> line.contains("Per share"));
    }

    @Test
    void aQuarterThatIsLeftOutKeepsItsColumn() {
        fact(REVENUE, months(3, 2030, 3), 10);
        fact(REVENUE, months(3, 2030, 9), 30);
        fact(REVENUE, months(3, 2030, 12), 40);
        assertThat(lines())
                .contains(
                        " | 1Q30 | 2Q30 | 3Q30 | 4Q30",
                        "  Revenue | 10 |  | 30 | 40",
                        "An empty column stands for a period that the workbook does not hold.");
    }

    @Test
    void balancesStandInTheQuarterThatEndsOnTheirDate() {
        fact(REVENUE, months(3, 2030, 3), 10);
        fact(REVENUE, months(3, 2030, 6), 15);
        fact(ASSETS, Period.date(end(2030, 3)), 100);
        fact(ASSETS, Period.date(end(2030, 6)), 110);
        assertThat(lines()).contains("  Revenue | 10 | 15", "  Assets | 100 | 110");
    }

    @Test
    void yearsAreShownWhereMostFiguresAreOfYears() {
        for (int year = 2027; year <= 2030; year++) {
            fact(REVENUE, months(12, year, 12), year);
            fact(PROFIT, months(12, year, 12), 1);
        }
        fact(REVENUE, months(3, 2030, 9), 10);
        fact(REVENUE, months(3, 2030, 12), 11);
        assertThat(lines()).startsWith("Trend").contains(" | FY27 | FY28 | FY29 | FY30");
    }

    @Test
    void fiscalPeriodsWithoutDatesAreTakenInTheirOrder() {
        fact(REVENUE, Period.fiscal(2030, Part.Q1), 12);
        fact(REVENUE, Period.fiscal(2029, Part.Q4), 11);
        fact(REVENUE, Period.fiscal(2030, Part.Q2).asEstimate(), 13);
        assertThat(lines()).startsWith("Quarterly Trend").contains(" | 4Q29 | 1Q30", "  Revenue | 11 | 12");
    }

    /** Rows with a role, each with what it stands for. */
    private List<String> roles(KeyFigurePlan... keyFigures) {
        return trend(keyFigures).orElseThrow().rows().stream()
                .filter(row -> row.role() != RowRole.PLAIN)
                .map(row -> row.role() + " " + row.label())
                .toList();
    }

    private static KeyFigurePlan keyFigure(LineItem item, LineItem margin) {
        Timeline timeline = Timeline.over(
                List.of(months(3, 2030, 3), months(3, 2030, 6)), new ShortCaption(Optional.of(Month.DECEMBER)));
        return KeyFigurePlan.of(item.label(), new Quantity.Line(item), timeline)
                .withMargin(margin.label(), new Quantity.Line(margin));
    }

    @Test
    void keyFiguresLeadTheTrendEachWithItsMargin() {
        fact(REVENUE, months(3, 2030, 3), 10);
        fact(REVENUE, months(3, 2030, 6), 15);
        fact(PROFIT, months(3, 2030, 3), 1);
        fact(PROFIT, months(3, 2030, 6), 2);
        assertThat(roles(keyFigure(REVENUE, PROFIT))).containsExactly("KEY_FIGURE Revenue", "MARGIN Revenue margin");
    }

    @Test
    void aMarginWithoutItsKeyFigureBelongsToNoOther() {
        fact(PROFIT, months(3, 2030, 3), 1);
        fact(PROFIT, months(3, 2030, 6), 2);
        assertThat(roles(keyFigure(REVENUE, PROFIT))).isEmpty();
    }

    @Test
    void whereNoKeyFigureHasATrendTheFirstTableLeads() {
        fact(REVENUE, months(3, 2030, 3), 10);
        fact(REVENUE, months(3, 2030, 6), 15);
        assertThat(roles()).containsExactly("KEY_FIGURE Revenue");
    }

    @Test
    void oneLineWithOnePeriodHasNoTrend() {
        fact(REVENUE, months(3, 2030, 3), 10);
        fact(REVENUE, months(3, 2030, 6), 15);
        fact(PROFIT, months(3, 2030, 6), 1);
        assertThat(lines()).noneMatch(line -> line.contains("Profit"));
    }

    @Test
    void thereIsNoTrendOfOnePeriod() {
        fact(REVENUE, months(3, 2030, 3), 10);
        fact(ASSETS, Period.date(end(2030, 3)), 100);
        assertThat(trend()).isEmpty();
    }
}
