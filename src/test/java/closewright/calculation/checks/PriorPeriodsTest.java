package closewright.calculation.checks;

import static closewright.statement.Invented.H1;
import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static closewright.statement.Invented.Q2_LAST_YEAR;
import static closewright.statement.Invented.item;
import static closewright.statement.Invented.statement;
import static closewright.statement.Invented.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.formula.Figures;
import closewright.report.Evidence;
import closewright.report.Report;
import closewright.report.TableText;
import closewright.report.assembly.ReportMaker;
import closewright.report.standard.StandardPlan;
import closewright.statement.Fact;
import closewright.statement.Invented;
import closewright.statement.Statement.Kind;
import closewright.statement.Statements;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Figures of an earlier workbook are put to this workbook's lines, in its unit. */
class PriorPeriodsTest {

    private static final Statements CURRENT = workbook(
            statement("Operations", Kind.INCOME, Q2, Q2_LAST_YEAR)
                    .line("Revenue", "revenue", "110", "90")
                    .heading("Costs")
                    .line("Total", "", "80", "70")
                    .heading("Other")
                    .line("Total", "", "10", "9"),
            statement("Cash Flows", Kind.CASH_FLOW, H1).line("Net cash from operations", "operating-cash-flow", "50"));

    private static Statements earlier(Invented... statements) {
        Statements made = workbook(statements);
        return new Statements(new Statements.Source("earlier.xlsx", "1".repeat(64)), made.all(), List.of(), List.of());
    }

    private static String text(PriorPeriods prior) {
        return prior.issued().stream()
                .map(one -> one.item().id() + " " + one.fact().period() + " = "
                        + one.fact().value().toPlainString())
                .collect(Collectors.joining("; "));
    }

    @Test
    void linesOfOneNameAreToldApartByTheirHeadings() {
        Statements earlier = earlier(statement("Q1 report", Kind.INCOME, Q1)
                .heading("Other")
                .line("Total", "", "8")
                .heading("Costs")
                .line("Total", "", "75"));
        assertThat(text(PriorPeriods.of(CURRENT, List.of(earlier))))
                .isEqualTo("Operations > Other > Total " + Q1 + " = 8; Operations > Costs > Total " + Q1 + " = 75");
    }

    @Test
    void aRenamedLineIsKnownByItsConcept() {
        Statements earlier = earlier(statement("Operations", Kind.INCOME, Q1).line("Net sales", "revenue", "100"));
        assertThat(text(PriorPeriods.of(CURRENT, List.of(earlier)))).isEqualTo("Operations > Revenue " + Q1 + " = 100");
    }

    @Test
    void whatIsNoLineOfThisWorkbookIsToldNotGuessed() {
        Statements earlier = earlier(statement("Operations", Kind.INCOME, Q1).line("Goodwill", "", "100"));
        PriorPeriods prior = PriorPeriods.of(CURRENT, List.of(earlier));
        assertThat(prior.issued()).isEmpty();
        assertThat(prior.findings()).singleElement().asString().startsWith("earlier.xlsx: no line");
    }

    @Test
    void anEarlierFigureStandsInOnlyWhereThisWorkbookHasNone() {
        Statements earlier =
                earlier(statement("Operations", Kind.INCOME, Q1, Q2_LAST_YEAR).line("Revenue", "revenue", "100", "91"));
        PriorPeriods prior = PriorPeriods.of(CURRENT, List.of(earlier));
        Figures figures = prior.with(CURRENT);
        assertThat(figures.find(item(CURRENT, "Revenue"), Q1).map(Fact::value))
                .contains(new java.math.BigDecimal("100"));
        assertThat(figures.find(item(CURRENT, "Revenue"), Q2_LAST_YEAR).map(Fact::value))
                .contains(new java.math.BigDecimal("90"));
        assertThat(prior.comparatives(CURRENT)).singleElement().satisfies(check -> {
            assertThat(check.run(figures).state()).isEqualTo(Check.State.RESTATED);
            assertThat(check.run(figures).cells())
                    .extracting(Object::toString)
                    .containsExactly("[earlier.xlsx]Operations!C1", "Operations!C1");
        });
    }

    @Test
    void theStandardPackGetsItsQuarterOverQuarterGrowth() {
        Statements earlier = earlier(statement("Operations", Kind.INCOME, Q1).line("Revenue", "revenue", "100"));
        assertThat(tables(earlier)).contains("Revenue | $110 | $90 | $100 | 22% | 10%");
    }

    @Test
    void theQuarterOfAYearToDateFigureIsDerived() {
        Statements earlier = earlier(statement("Cash Flows", Kind.CASH_FLOW, Q1)
                .line("Net cash from operations", "operating-cash-flow", "20"));
        assertThat(tables(earlier)).contains("Net cash from operations | $50 | $30 | $20 | 50%");
    }

    private static String tables(Statements earlier) {
        PriorPeriods prior = PriorPeriods.of(CURRENT, List.of(earlier));
        Report report =
                ReportMaker.make(new Evidence(CURRENT, prior, List.of()), StandardPlan.of(CURRENT, prior), "test");
        return report.tables().stream().map(TableText::of).collect(Collectors.joining());
    }
}
