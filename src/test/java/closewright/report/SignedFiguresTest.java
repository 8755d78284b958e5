package closewright.report;

import static closewright.statement.Invented.Q2;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.checks.Check;
import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Outcome;
import closewright.statement.Invented;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The figures that somebody has signed for, and what has become of them since. */
class SignedFiguresTest {

    /** @param figures names and figures in turn */
    private static SignedFigures basis(String... figures) {
        SignedFigures.Builder basis = new SignedFigures.Builder();
        for (int i = 0; i < figures.length; i += 2) {
            basis.add(figures[i], figures[i + 1]);
        }
        return basis.build();
    }

    private static String changes(SignedFigures before, SignedFigures now) {
        return now.changesSince(before.text());
    }

    @Test
    void figuresThatAreTheSameHaveNotChanged() {
        assertThat(changes(basis("Cash", "10", "Debt", "20"), basis("Cash", "10", "Debt", "20")))
                .isEmpty();
    }

    @Test
    void aFigureThatHasChangedIsToldWithWhatItWas() {
        assertThat(changes(basis("Cash", "10", "Debt", "20"), basis("Cash", "11", "Debt", "20")))
                .isEqualTo("Cash was 10, now 11");
    }

    @Test
    void aFigureThatIsNewOrGoneIsTold() {
        assertThat(changes(basis("Cash", "10"), basis("Cash", "10", "Debt", "20")))
                .isEqualTo("new: Debt 20");
        assertThat(changes(basis("Cash", "10", "Debt", "20"), basis("Cash", "10")))
                .isEqualTo("gone: a figure of 20");
    }

    @Test
    void ofManyChangesTwoAreToldAndTheOthersCounted() {
        assertThat(changes(
                        basis("Cash", "1", "Debt", "1", "Tax", "1", "Net", "1"),
                        basis("Cash", "2", "Debt", "3", "Tax", "4", "Net", "5")))
                .isEqualTo("Cash was 1, now 2; Debt was 1, now 3; and 2 more");
    }

    @Test
    void figuresThatTradeTheirNamesHaveChanged() {
        assertThat(changes(basis("Cash", "10", "Debt", "20"), basis("Cash", "20", "Debt", "10")))
                .isNotEmpty();
    }

    @Test
    void ofMoreFiguresThanACellTakesOnlyTheirDigestIsKept() {
        SignedFigures before = many("1");
        assertThat(before.text()).startsWith("digest=").hasSizeLessThan(100);
        assertThat(changes(before, many("1"))).isEmpty();
        assertThat(changes(before, many("2"))).isEqualTo("the figures have changed");
    }

    private static SignedFigures many(String figure) {
        return basis(IntStream.range(0, 2_000)
                .boxed()
                .flatMap(i -> List.of("Figure " + i, figure).stream())
                .toArray(String[]::new));
    }

    @Test
    void zerosAtTheEndAreNoChange() {
        assertThat(outcome(Outcome.known(new BigDecimal("10.50"))).text())
                .isEqualTo(outcome(Outcome.known(new BigDecimal("10.5"))).text());
        assertThat(outcome(Outcome.known(new BigDecimal("0.00"))).text())
                .isEqualTo(outcome(Outcome.known(BigDecimal.ZERO)).text());
    }

    @Test
    void aFigureThatIsNotThereIsSignedForAsSuch() {
        assertThat(changes(
                        outcome(Outcome.notAvailable("the workbook has none")), outcome(Outcome.known(BigDecimal.ONE))))
                .isEqualTo("Growth was n/a, now 1");
    }

    private static SignedFigures outcome(Outcome outcome) {
        return new SignedFigures.Builder().add("Growth", outcome).build();
    }

    @Test
    void aCheckThatFootsIsSignedForByItsFigureAnotherByBoth() {
        assertThat(changes(SignedFigures.of(List.of(sum("30"))), SignedFigures.of(List.of(sum("31")))))
                .isEqualTo("Sum was 30, now 30/31");
    }

    private static Check.Result sum(String total) {
        Statements workbook = Invented.workbook(Invented.statement("Sheet", Statement.Kind.OTHER, Q2)
                .line("One", "", "10")
                .line("Two", "", "20")
                .line("Total", "", total));
        Formula expected = Formula.sum(figure(workbook, "One"), figure(workbook, "Two"));
        return new Check("id", Check.Kind.FOOTING, "Sheet", "Sum", expected, figure(workbook, "Total"))
                .run(Figures.of(workbook));
    }

    private static Formula figure(Statements workbook, String label) {
        return new Formula.Figure(Invented.item(workbook, label), Q2);
    }
}
