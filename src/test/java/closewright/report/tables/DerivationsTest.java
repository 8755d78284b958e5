package closewright.report.tables;

import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static closewright.statement.Invented.statement;
import static closewright.statement.Invented.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.checks.PriorPeriods;
import closewright.report.Evidence;
import closewright.report.Report;
import closewright.report.TableText;
import closewright.report.assembly.ReportMaker;
import closewright.report.standard.StandardPlan;
import closewright.statement.Statement.Kind;
import closewright.statement.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The appendix tells how each figure comes about. */
class DerivationsTest {

    private static final Statements CURRENT =
            workbook(statement("Operations", Kind.INCOME, Q2).line("Revenue", "revenue", "110"));

    private static List<String> appendix(Statements earlier) {
        PriorPeriods prior = PriorPeriods.of(CURRENT, List.of(earlier));
        Report report = ReportMaker.make(Evidence.of(CURRENT, prior), StandardPlan.of(CURRENT, prior), "test");
        return TableText.rows(report.front().derivations().orElseThrow());
    }

    private static Statements earlier() {
        Statements made = workbook(statement("Operations", Kind.INCOME, Q1).line("Revenue", "revenue", "100"));
        return new Statements(new Statements.Source("earlier.xlsx", "1".repeat(64)), made.all(), List.of(), List.of());
    }

    @Test
    void aColumnOfGrowthIsExplainedByItsFirstFigure() {
        assertThat(appendix(earlier()))
                .anyMatch(row -> row.contains("QoQ, Revenue | 10% | = ") && row.contains("so in every row"));
    }

    @Test
    void cellsOfAnEarlierWorkbookAreNotTakenForThisOnes() {
        assertThat(appendix(earlier()))
                .anyMatch(row -> row.contains("Lines as reported")
                        && row.contains("Operations!B1:B1")
                        && row.contains("[earlier.xlsx]Operations!B1:B1"));
    }
}
