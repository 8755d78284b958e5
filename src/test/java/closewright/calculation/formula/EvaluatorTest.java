package closewright.calculation.formula;

import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.formula.Formula.AtLeast;
import closewright.calculation.formula.Formula.Constant;
import closewright.calculation.formula.Formula.Growth;
import closewright.calculation.formula.Formula.Product;
import closewright.calculation.formula.Formula.Ratio;
import closewright.calculation.formula.Formula.Rounded;
import closewright.statement.Invented;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {

    private static final Statements WORKBOOK = Invented.workbook(
            Invented.statement("Operations", Statement.Kind.INCOME, Q2, Q1).line("Revenue", "", "120", ""));

    private static final Evaluator EVALUATOR = new Evaluator(Figures.of(WORKBOOK));

    @ParameterizedTest
    @CsvSource({"31197, 32273, -0.0333", "9924, 6776, 0.4646", "749, 749, 0", "0, 5, -1"})
    void growthIsTheChangeOverThePriorFigure(String current, String prior, BigDecimal growth) {
        Outcome outcome = new Growth(constant(current), constant(prior)).fold(EVALUATOR);
        assertThat(outcome.value().orElseThrow()).isCloseTo(growth, within("0.0001"));
    }

    @Test
    void growthFromALossIsNotMeaningful() {
        assertUnknown(new Growth(constant("749"), constant("-1468")), "n/m", "prior figure is negative");
    }

    @Test
    void growthFromNilIsNotMeaningful() {
        assertUnknown(new Growth(constant("749"), constant("0")), "n/m", "prior figure is zero");
    }

    @Test
    void growthToALossIsNotMeaningful() {
        assertUnknown(new Growth(constant("-1271"), constant("260")), "n/m", "current figure is negative");
    }

    @Test
    void aBlankCellIsNoFigure() {
        Formula blank = new Formula.Figure(Invented.item(WORKBOOK, "Revenue"), Q1);
        assertUnknown(Formula.sum(constant("1"), blank), "n/a", "Revenue has no figure for 2010-03-31/P3M");
    }

    @Test
    void aRatioToNilIsNotMeaningful() {
        assertUnknown(new Ratio(constant("5"), constant("0")), "n/m", "divides by zero");
    }

    @ParameterizedTest
    @CsvSource({"0.0265, 2, 0.03", "-0.0254, 2, -0.03", "0.125, 2, 0.13", "-0.125, 2, -0.13", "0.1639, 3, 0.164"})
    void roundingIsHalfAwayFromZero(String value, int decimals, BigDecimal rounded) {
        assertKnown(new Rounded(constant(value), decimals), rounded);
    }

    @Test
    void aLossIsNotShared() {
        assertKnown(new AtLeast(constant("-1468"), BigDecimal.ZERO), BigDecimal.ZERO);
    }

    @Test
    void partsAreAddedAndSubtracted() {
        Formula profit = Formula.difference(Formula.sum(constant("31197"), constant("29328")), constant("31263"));
        assertKnown(profit, new BigDecimal("29262"));
        assertKnown(new Product(profit, constant("-1")), new BigDecimal("-29262"));
    }

    private static Formula constant(String value) {
        return new Constant(new BigDecimal(value));
    }

    private static void assertKnown(Formula formula, BigDecimal expected) {
        Outcome outcome = formula.fold(EVALUATOR);
        assertThat(outcome.value().orElseThrow()).isEqualByComparingTo(expected);
    }

    private static void assertUnknown(Formula formula, String token, String reason) {
        Outcome outcome = formula.fold(EVALUATOR);
        assertThat(outcome.<String>fold(BigDecimal::toString, Outcome.Token::text))
                .isEqualTo(token);
        assertThat(outcome).hasFieldOrPropertyWithValue("reason", reason);
    }

    private static org.assertj.core.data.Offset<BigDecimal> within(String offset) {
        return org.assertj.core.data.Offset.offset(new BigDecimal(offset));
    }
}
