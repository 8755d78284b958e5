package closewright.calculation.formula;

import static closewright.statement.Invented.H1;
import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.formula.Formula.Figure;
import closewright.calculation.formula.Formula.Ratio;
import closewright.statement.Invented;
import closewright.statement.Statement;
import closewright.statement.Statements;
import closewright.statement.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuarterFromYearToDateTest {

    private static final Statements WORKBOOK =
            Invented.workbook(Invented.statement("Flows", Statement.Kind.CASH_FLOW, H1, Q1)
                    .line("Cash from operations", "", "23644", "11000")
                    .line("Purchases", "", "-28475", "")
                    .line(Unit.Kind.SHARES, "Shares", "", "50000", "49000"));

    private static final Figures FIGURES = Figures.of(WORKBOOK);

    @Test
    void aQuarterIsThisYearToDateLessThePreviousOne() {
        Formula formula = quarter("Cash from operations");
        assertThat(formula.fold(new Evaluator(FIGURES))).isEqualTo(Outcome.known(new BigDecimal("12644")));
        assertThat(formula.fold(new Trail(FIGURES)))
                .extracting(fact -> fact.source().toString())
                .containsExactly("Flows!B1", "Flows!C1");
    }

    @Test
    void aReportedFigureStaysAsItIs() {
        Formula reported = new Figure(Invented.item(WORKBOOK, "Cash from operations"), Q1);
        assertThat(reported.fold(new QuarterFromYearToDate(FIGURES))).isEqualTo(reported);
    }

    @Test
    void aQuarterIsDerivedInsideOtherFormulas() {
        Formula ratio = new Ratio(figure("Cash from operations"), new Formula.Constant(BigDecimal.TEN));
        Formula derived = ratio.fold(new QuarterFromYearToDate(FIGURES));
        assertThat(derived.fold(new Evaluator(FIGURES)).value().orElseThrow()).isEqualByComparingTo("1264.4");
    }

    @Test
    void withoutThePreviousYearToDateThereIsNoQuarter() {
        assertThat(quarter("Purchases").fold(new Evaluator(FIGURES)).isKnown()).isFalse();
    }

    @Test
    void sharesAreNeverDerivedBySubtraction() {
        assertThat(quarter("Shares").fold(new Evaluator(FIGURES)).isKnown()).isFalse();
    }

    private static Formula quarter(String label) {
        return figure(label).fold(new QuarterFromYearToDate(FIGURES));
    }

    private static Formula figure(String label) {
        return new Figure(Invented.item(WORKBOOK, label), Q2);
    }
}
