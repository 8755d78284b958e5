package closewright.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({"0.00, 0", "1E+3, 1000", "-12.50, -12.5", "0.000001, 0.000001"})
    void aNumberInFullHasNoExponentAndNoZerosAtItsEnd(BigDecimal value, String text) {
        assertThat(Digits.of(value).plain()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "999; 0; 999",
                "1000; 0; 1,000",
                "-29382.45; 1; -29,382.5",
                "1234567.891; 2; 1,234,567.89",
                "0.5; 0; 1",
                "-0.4; 0; 0",
                "12; 2; 12.00"
            })
    void aGroupedNumberHasACommaBeforeEachThreeDigits(BigDecimal value, int decimals, String text) {
        assertThat(Digits.of(value).grouped(decimals)).isEqualTo(text);
    }

    @Property
    void groupedNumbersAreThoseOfTheJavaRuntime(@ForAll BigDecimal value, @ForAll @IntRange(max = 4) int decimals) {
        String pattern = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        BigDecimal size = value.abs().setScale(decimals, java.math.RoundingMode.HALF_UP);
        assertThat(Digits.of(value.abs()).grouped(decimals)).isEqualTo(format.format(size));
    }

    @ParameterizedTest
    @CsvSource({"100, 0, 0", "0.2500, 2, 2", "0.123456, 6, 4"})
    void aNumberTellsHowManyDecimalsItHasAndHowManyAreShown(BigDecimal value, int decimals, int shown) {
        assertThat(Digits.of(value).decimals()).isEqualTo(decimals);
        assertThat(Digits.of(value).shownDecimals()).isEqualTo(shown);
    }
}
