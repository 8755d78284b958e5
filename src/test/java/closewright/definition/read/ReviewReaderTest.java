package closewright.definition.read;

import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static closewright.statement.Invented.statement;
import static closewright.statement.Invented.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import closewright.Reports;
import closewright.definition.plan.Defined;
import closewright.report.Checklist;
import closewright.report.Report;
import closewright.report.Table;
import closewright.report.TableText;
import closewright.statement.InputException;
import closewright.statement.Statement.Kind;
import closewright.statement.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a definition says of the review. */
class ReviewReaderTest {

    private static final Statements WORKBOOK = workbook(statement("Operations", Kind.INCOME, Q2, Q1)
            .line("Revenue", "revenue", "1100", "1000")
            .line("Rent", "", "108", "100")
            .line("Staff", "", "500", "480"));

    private static final String HEAD = """
            company: Example
            title: Second Quarter 2010
            quarter-end: 2010-06-30
            tables:
              t: {sheet: CW T, title: T, statement: Operations}
            """;

    private static Report report(String yaml) throws InputException {
        Defined defined = Defined.read(HEAD + yaml, "d.yaml", pins -> WORKBOOK);
        return Reports.of(defined.statements(), defined.plan());
    }

    /** The lines that are called out. */
    private static List<String> calledOut(String yaml) throws InputException {
        Table flux = report(yaml).review().flux().orElseThrow();
        return flux.rows().stream()
                .filter(row -> row.cells().stream().map(TableText::cell).anyMatch("EXPLAIN"::equals))
                .map(Table.Row::label)
                .toList();
    }

    @Test
    void withoutARuleTenPercentAndOnePercentOfRevenueCount() throws Exception {
        assertThat(calledOut("")).containsExactly("Revenue");
    }

    @Test
    void theRuleOfALineComesBeforeItsStatementsAndThatBeforeTheGeneralOne() throws Exception {
        assertThat(calledOut("flux: {percent: 5, amount: 5}\n")).containsExactly("Revenue", "Rent");
        assertThat(calledOut("flux:\n  percent: 5\n  amount: 5\n  statements:\n    Operations: {percent: 50}\n"))
                .containsExactly("Revenue");
        assertThat(calledOut("""
                        flux:
                          percent: 5
                          amount: 5
                          statements:
                            Operations: {percent: 50, larger-amount: 900}
                          lines:
                            Staff: {percent: 4}
                        """)).containsExactly("Staff");
    }

    @Test
    void manualItemsHaveOwnerAndDay() throws Exception {
        Checklist list = report("checklist:\n  - Letters read\n  - {item: Bank, owner: Treasury, due: workday 3}\n")
                .review()
                .checklist()
                .orElseThrow();
        assertThat(list.items())
                .filteredOn(item -> item.section().equals("Manual"))
                .extracting(item -> item.label() + ", " + item.owner() + ", " + item.due())
                .containsExactly("Letters read, , ", "Bank, Treasury, workday 3");
    }

    @Test
    void slipsAreToldWithTheirLine() {
        assertFault("flux: {percents: 5}\n", "d.yaml, line 6: unknown key \"percents\"; did you mean \"percent\"?");
        assertFault("flux: {amount: -5}\n", "d.yaml, line 6: a number that is not negative is wanted here, not \"-5\"");
        assertFault(
                "flux:\n  statements:\n    Operation: {percent: 5}\n",
                "d.yaml, line 8: no statement stands on a sheet \"Operation\"; did you mean \"Operations\"?");
        assertFault("flux: {confidence: 100}\n", "d.yaml, line 6: a percentage between 0 and 100 is wanted");
        assertFault("checklist: [Bank, Bank]\n", "d.yaml, line 6: \"Bank\" is on the checklist twice");
    }

    private static void assertFault(String yaml, String message) {
        assertThatThrownBy(() -> report(yaml))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(message);
    }
}
