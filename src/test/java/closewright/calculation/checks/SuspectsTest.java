package closewright.calculation.checks;

import static closewright.statement.Invented.Q2;
import static closewright.statement.Invented.Q2_LAST_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.formula.Figures;
import closewright.statement.Invented;
import closewright.statement.Statement.Kind;
import closewright.statement.Statements;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspectsTest {

    @Test
    void theCellWhoseCorrectionMakesAllChecksHoldIsNamed() {
        assertThat(suspects("62555"))
                .hasSize(2)
                .containsOnly("Operations!B3 would fit with 60,555 instead of 62,555: one digit differs;"
                        + " 2 checks would hold");
    }

    @Test
    void transposedDigitsAreNamedAsSuch() {
        assertThat(suspects("65055")).first().asString().contains("Operations!B3", "two digits are transposed");
    }

    @Test
    void aWrongSignIsNamedAsSuch() {
        assertThat(suspects("-60555")).first().asString().contains("Operations!B3", "sign");
    }

    @Test
    void aFactorOfAThousandIsNamedAsSuch() {
        assertThat(suspects("60555000"))
                .first()
                .asString()
                .contains("Operations!B3 would fit with 60,555", "it is off by a factor of 1,000");
    }

    @Test
    void aSlipIsNamedThoughTheSumIsOffByARounding() {
        assertThat(suspects("65056")).first().asString().contains("Operations!B3", "two digits are transposed");
    }

    @Test
    void aFigureInsideARatioIsSuspectedToo() {
        Statements workbook = Invented.workbook(Invented.statement("Operations", Kind.INCOME, Q2, Q2_LAST_YEAR)
                .line("Net income", "net-income", "11964", "12395")
                .line(Unit.Kind.PER_SHARE, "Basic", "eps-basic", "0.80", "0.83")
                .line(Unit.Kind.SHARES, "Basic shares", "shares-basic", "-14955", "14934"));
        assertThat(named(workbook))
                .containsExactly(
                        "Operations!B3 would fit with 14,955 instead of -14,955: the sign is the wrong way round");
    }

    @Test
    void aNilIsNoSlipOfALargerFigure() {
        assertThat(Slip.between(BigDecimal.ZERO, new BigDecimal("600"))).isEmpty();
    }

    @Test
    void nothingIsSuspectedWhereAFigureIsMissing() {
        Statements workbook = Invented.workbook(Invented.statement("Operations", Kind.INCOME, Q2, Q2_LAST_YEAR)
                .line("Revenue", "revenue", "600", "542")
                .line("Cost of revenue", "cost-of-revenue", "", "-214")
                .line("Gross profit", "gross-profit", "369", "328"));
        assertThat(named(workbook)).isEmpty();
    }

    @Test
    void nothingIsSuspectedWhereNothingFails() {
        assertThat(suspects("60555")).isEmpty();
    }

    private static List<String> suspects(String total) {
        Statements workbook = Invented.workbook(Invented.statement("Operations", Kind.INCOME, Q2, Q2_LAST_YEAR)
                .line("Data center", "", "31227", "32273")
                .line("IP", "", "29328", "32099")
                .total("Total revenues", "", total, "64372")
                .line("Costs", "", "20018", "30011")
                .total("Income", "", "40537", "34361"));
        return named(workbook);
    }

    private static List<String> named(Statements workbook) {
        Figures figures = Figures.of(workbook);
        return Suspects.named(
                        Rule.all(Workings.of(workbook)).stream()
                                .map(check -> check.run(figures))
                                .toList(),
                        figures)
                .stream()
                .flatMap(result -> result.suspect().stream())
                .map(Suspect::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "31197, -31197, SIGN",
        "31197, 31197000, THOUSAND",
        "31197, 31.197, THOUSAND",
        "31197, 31179, TRANSPOSED",
        "31197, 31297, DIGIT",
        "-0.03, -0.08, DIGIT",
        "997, 1997, DIGIT"
    })
    void slipsAreToldApart(BigDecimal one, BigDecimal other, Slip slip) {
        assertThat(Slip.between(one, other)).contains(slip);
        assertThat(Slip.between(other, one)).contains(slip);
    }

    @ParameterizedTest
    @CsvSource({"31197, 31197", "31197, 45000", "31197, 11397", "31197, -31179", "5, 0.00"})
    void otherDifferencesAreNoSlips(BigDecimal one, BigDecimal other) {
        assertThat(Slip.between(one, other).filter(slip -> slip != Slip.DIGIT)).isEmpty();
    }
}
