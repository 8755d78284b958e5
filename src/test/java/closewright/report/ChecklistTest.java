package closewright.report;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.checks.PriorPeriods;
import closewright.report.assembly.ReportMaker;
import closewright.report.standard.StandardPlan;
import closewright.statement.EarlierSignOff;
import closewright.statement.Invented;
import closewright.statement.SignOff;
import closewright.statement.SignOff.Field;
import closewright.statement.Statement.Kind;
import closewright.statement.Statements;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The close checklist: what the evidence tells, what people tell, and how the whole stands. */
class ChecklistTest {

    private static final String FOOTING = "Footing: Operations";

    private static Statements workbook(String total) {
        return Invented.workbook(Invented.statement("Operations", Kind.INCOME, Invented.Q2, Invented.Q1)
                .line("Services", "", "60", "50")
                .line("Products", "", "40", "40")
                .total("Total revenue", "revenue", total, "90")
                .summing(2));
    }

    private static Checklist checklist(Statements statements, EarlierSignOff... returned) {
        Evidence evidence = new Evidence(statements, PriorPeriods.NONE, List.of(returned));
        return ReportMaker.make(evidence, StandardPlan.of(statements, PriorPeriods.NONE), "test")
                .review()
                .checklist()
                .orElseThrow();
    }

    private static Checklist.Item item(Checklist checklist, String label) {
        return checklist.items().stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** What comes back when somebody writes to an item of a checklist. */
    private static EarlierSignOff written(Checklist.Item item, Map<Field, String> words) {
        SignOffStatus standing = item.standing();
        return new EarlierSignOff(
                standing.item(), item.label(), new SignOff(words), Set.of(), standing.basis(), Map.of());
    }

    private static EarlierSignOff[] written(Checklist checklist, Map<Field, String> words) {
        return checklist.items().stream().map(item -> written(item, words)).toArray(EarlierSignOff[]::new);
    }

    @Test
    void anItemTellsWhatTheChecksOfItsSheetCameTo() {
        assertThat(item(checklist(workbook("100")), FOOTING))
                .extracting(Checklist.Item::state, Checklist.Item::evidence)
                .containsExactly("FOOTS", "2 of 2 foot");
        assertThat(item(checklist(workbook("150")), FOOTING))
                .extracting(Checklist.Item::state, Checklist.Item::evidence)
                .containsExactly("FAILS", "1 of 2 foot, 1 FAILS");
    }

    @Test
    void aCheckThatFailsIsTheStateOfTheClose() {
        assertThat(checklist(workbook("150")).overall()).isEqualTo("FAILS");
    }

    @Test
    void nothingIsSignedAtFirst() {
        Checklist checklist = checklist(workbook("100"));
        assertThat(checklist.overall()).isEqualTo(SignOffStatus.OPEN);
        int items = checklist.items().size();
        assertThat(checklist.sentence()).isEqualTo("0 of " + items + " items reviewed, 0 prepared, " + items + " open");
    }

    @Test
    void aCloseWhoseItemsAreAllReviewedAndLinesExplainedIsComplete() {
        Checklist first = checklist(workbook("100"));
        EarlierSignOff[] reviewed = written(first, Map.of(Field.REVIEWER, "B. Jones"));
        assertThat(checklist(workbook("100"), reviewed).sentence()).contains("0 prepared, 0 open");
        assertThat(item(first, "Flux review").state()).isEqualTo(SignOffStatus.OPEN);
        assertThat(checklist(workbook("100"), reviewed).overall())
                .as("lines wait for an explanation")
                .isEqualTo(SignOffStatus.OPEN);
    }

    @Test
    void aSignOffForOtherFiguresIsVoidAndCountedAsSuch() {
        EarlierSignOff prepared =
                written(item(checklist(workbook("100")), FOOTING), Map.of(Field.PREPARER, "A. Smith"));
        Checklist later = checklist(workbook("101"), prepared);
        assertThat(item(later, FOOTING).standing().state()).isEqualTo(SignOffStatus.VOID);
        assertThat(later.sentence()).endsWith(", 1 void");
    }

    @Test
    void whatWasWrittenToAnItemThatIsGoneIsKept() {
        EarlierSignOff gone = new EarlierSignOff(
                "manual Bank", "Bank", new SignOff(Map.of(Field.PREPARER, "A. Smith")), Set.of(), "", Map.of());
        Checklist.Item kept = item(checklist(workbook("100"), gone), "Bank");
        assertThat(kept.section()).startsWith("Kept from earlier runs");
        assertThat(kept.standing().remark()).contains("there is no such item any more");
    }
}
