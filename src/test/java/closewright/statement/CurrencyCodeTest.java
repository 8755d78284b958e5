package closewright.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyCodeTest {

    @ParameterizedTest
    @CsvSource({
        "EUR,EUR",
        "usd,USD",
        "€,EUR",
        "£,GBP",
        "NT$,TWD",
        "US $,USD",
        "GH₵,GHS",
        "RM,MYR",
        "C$,CAD",
        "₹,INR",
        "RMB,CNY"
    })
    void aSignOfOneCurrencyIsItsCode(String shown, String code) {
        assertThat(CurrencyCode.of(shown)).contains(new CurrencyCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "¥", "Rs.", "kr"})
    void aSignOfSeveralCurrenciesIsNone(String shown) {
        assertThat(CurrencyCode.of(shown)).isEmpty();
    }

    @Test
    void whatIsNoCurrencyHasNoCode() {
        assertThat(CurrencyCode.of("")).isEmpty();
    }
}
