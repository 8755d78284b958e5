package closewright.calculation.formula;

import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.formula.Formula.AtLeast;
import closewright.calculation.formula.Formula.Constant;
import closewright.calculation.formula.Formula.Figure;
import closewright.calculation.formula.Formula.Growth;
import closewright.calculation.formula.Formula.Missing;
import closewright.calculation.formula.Formula.Product;
import closewright.calculation.formula.Formula.Ratio;
import closewright.calculation.formula.Formula.Rounded;
import closewright.period.Period;
import closewright.statement.Invented;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Statements WORKBOOK =
            Invented.workbook(Invented.statement("Supplemental", Statement.Kind.OTHER, Q2, Q1)
                    .heading("Revenues:")
                    .line("Total", "", "60525", "63365")
                    .heading("")
                    .line("Result:", "", "-713", "114")
                    .line("Depreciation", "", "7992", "")
                    .line("Rate", "", "0.5", "0.25"));

    private static final Formula EBITDA = Formula.sum(figure("Result:", Q2), figure("Depreciation", Q2));

    @Test
    void everyKindOfFormulaIsTold() {
        assertThat(explained(EBITDA)).isEqualTo("Result (713) + Depreciation 7,992");
        assertThat(explained(Formula.difference(figure("Total", Q2), EBITDA)))
                .isEqualTo("Revenues: Total 60,525 − [Result (713) + Depreciation 7,992]");
        assertThat(explained(new Ratio(EBITDA, figure("Total", Q2))))
                .isEqualTo("[Result (713) + Depreciation 7,992] / Revenues: Total 60,525");
        assertThat(explained(new Product(figure("Rate", Q2), new Constant(new BigDecimal("0.001")))))
                .isEqualTo("Rate 0.50 × 0.001");
        assertThat(explained(new AtLeast(EBITDA, BigDecimal.ZERO)))
                .isEqualTo("[Result (713) + Depreciation 7,992], at least 0");
        assertThat(explained(new Rounded(figure("Rate", Q1), 1))).isEqualTo("Rate 0.25 rounded to 1 decimal");
        assertThat(explained(new Growth(figure("Total", Q2), figure("Total", Q1))))
                .isEqualTo("[Revenues: Total 60,525 − Revenues: Total 63,365] / |Revenues: Total 63,365|");
        assertThat(explained(figure("Depreciation", Q1)))
                .isEqualTo("Depreciation, which has no figure for 2010-03-31/P3M");
        assertThat(explained(new Missing("no lines found"))).isEqualTo("not derivable: no lines found");
    }

    @Test
    void aFormulaRunsFromLeftToRightWhereALabelDoesNot() {
        Statements workbook = Invented.workbook(
                Invented.statement("Supplemental", Statement.Kind.OTHER, Q2, Q1).line("הכנסות", "", "412", "398"));
        Formula growth = new Growth(
                new Figure(Invented.item(workbook, "הכנסות"), Q2), new Figure(Invented.item(workbook, "הכנסות"), Q1));
        assertThat(new Explanation(Figures.of(workbook), Map.of()).of(growth))
                .isEqualTo("[\u200Eהכנסות\u200E 412 − \u200Eהכנסות\u200E 398] / |\u200Eהכנסות\u200E 398|");
    }

    @Test
    void aFigureThatIsExplainedElsewhereIsCalledByItsName() {
        Explanation explanation = new Explanation(Figures.of(WORKBOOK), Map.of(EBITDA, "Adjusted EBITDA 7,279"));
        assertThat(explanation.of(new Ratio(EBITDA, figure("Total", Q2))))
                .isEqualTo("Adjusted EBITDA 7,279 / Revenues: Total 60,525");
        assertThat(explanation.of(EBITDA)).isEqualTo("Result (713) + Depreciation 7,992");
    }

    private static String explained(Formula formula) {
        return new Explanation(Figures.of(WORKBOOK), Map.of()).of(formula);
    }

    private static Formula figure(String label, Period period) {
        return new Figure(Invented.item(WORKBOOK, label), period);
    }
}
