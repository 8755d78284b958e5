package closewright.report;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.formula.Outcome;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31197    | 0 | 31,197",
                "-1271    | 0 | (1,271)",
                "-1038079 | 0 | (1,038,079)",
                "0        | 0 | —",
                "0.00     | 2 | —",
                "-0.03    | 2 | (0.03)",
                "-1.22    | 2 | (1.22)",
                "1325.99  | 0 | 1,326",
                "0.5      | 0 | 1",
                "-0.5     | 0 | (1)",
                "-0.4     | 0 | 0"
            })
    void numbersAsFinanceReadersExpectThem(BigDecimal value, int decimals, String printed) {
        assertThat(print(value, Format.number(decimals))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.16396 | 1 | PARENTHESES | 16.4%",
                "-0.0333 | 0 | PARENTHESES | (3)%",
                "-0.0333 | 0 | MINUS       | -3%",
                "0.00476 | 0 | MINUS       | 0%",
                "-0.004  | 0 | MINUS       | 0%",
                "-0.004  | 0 | PARENTHESES | 0%",
                "0       | 0 | MINUS       | —%"
            })
    void percentagesNeverReadMinusZero(BigDecimal value, int decimals, Format.Negative negative, String printed) {
        assertThat(print(value, Format.percent(decimals, negative))).isEqualTo(printed);
    }

    @Test
    void basisPointsCarryTheirUnit() {
        assertThat(print(new BigDecimal("590"), Format.basisPoints(Format.Negative.MINUS)))
                .isEqualTo("590 bps");
        assertThat(print(new BigDecimal("-80"), Format.basisPoints(Format.Negative.PARENTHESES)))
                .isEqualTo("(80) bps");
    }

    @Test
    void theClosingParenthesisHangsBesideTheDigits() {
        assertThat(Printed.of(Outcome.known(new BigDecimal("-1271")), Format.number(0), "$"))
                .isEqualTo(new Printed("$", "(1,271", ")"));
    }

    @Test
    void aTokenStandsInTheFiguresPlace() {
        assertThat(Printed.of(Outcome.notMeaningful("prior figure is zero"), Format.number(0), "$"))
                .isEqualTo(new Printed("", "n/m", ""));
    }

    @Property
    boolean readingThePrintedFigureBackGivesTheRoundedOne(
            @ForAll @BigRange(min = "-99999999", max = "99999999") BigDecimal value) {
        String text = print(value, Format.number(0)).replace(",", "").replace("—", "0");
        BigDecimal read = new BigDecimal(text.replaceAll("[()]", ""));
        return (text.startsWith("(") ? read.negate() : read)
                        .compareTo(value.setScale(0, java.math.RoundingMode.HALF_UP))
                == 0;
    }

    private static String print(BigDecimal value, Format format) {
        return Printed.of(Outcome.known(value), format, "").text();
    }
}
