package closewright.definition.plan;

import static closewright.statement.Invented.DECEMBER_31;
import static closewright.statement.Invented.JUNE_30;
import static closewright.statement.Invented.Q2;
import static closewright.statement.Invented.Q2_LAST_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.report.plan.ReportPlan;
import closewright.statement.Invented;
import closewright.statement.Statement;
import closewright.statement.Statements;
import org.junit.jupiter.api.Test;

class StartingDefinitionTest {

    private static final Statements WORKBOOK = Invented.workbook(
            Invented.statement("Tab \"A\": ops", Statement.Kind.INCOME, Q2, Q2_LAST_YEAR)
                    .line("Sales # net", "revenue", "200", "160")
                    .line("Net income", "net-income", "20", "-8"),
            Invented.statement("Tab B", Statement.Kind.BALANCE_SHEET, JUNE_30, DECEMBER_31)
                    .line("Cash", "cash", "7", "5"));

    @Test
    void whatItWritesIsADefinitionThatHolds() throws Exception {
        ReportPlan plan = Defined.read(StartingDefinition.of(WORKBOOK), "new.yaml", pins -> WORKBOOK)
                .plan();
        assertThat(plan.title()).isEqualTo("Quarter Ended June 30, 2010");
        assertThat(plan.tables()).hasSize(2);
        assertThat(plan.tables().get(0).rows()).hasSize(2);
    }

    @Test
    void recognisedLinesAndMarginsAreNamed() {
        assertThat(StartingDefinition.of(WORKBOOK))
                .contains("revenue: \"Tab \\\"A\\\": ops > Sales # net\"")
                .contains("net-margin: {label: Net margin, from: net-income, divide: revenue}")
                .contains("quarter-end: 2010-06-30");
    }

    @Test
    void aWorkbookWithoutStatementsStillGivesADefinition() throws Exception {
        Statements empty = Invented.workbook();
        assertThat(Defined.read(StartingDefinition.of(empty), "new.yaml", pins -> empty)
                        .plan()
                        .tables())
                .isEmpty();
    }
}
