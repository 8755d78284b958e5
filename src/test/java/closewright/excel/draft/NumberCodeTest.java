package closewright.excel.draft;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.formula.Outcome;
import closewright.report.Format;
import closewright.report.Printed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumberCodeTest {

    private static final List<Format> FORMATS = List.of(
            Format.number(0),
            Format.number(2),
            new Format(Format.Style.NUMBER, 1, Format.Negative.MINUS),
            Format.percent(0, Format.Negative.MINUS),
            Format.percent(1, Format.Negative.PARENTHESES),
            Format.basisPoints(Format.Negative.MINUS),
            Format.basisPoints(Format.Negative.PARENTHESES));

    private static final List<String> VALUES = List.of(
            "0",
            "1234567.891",
            "-1234567.891",
            "0.164",
            "-0.03",
            "590",
            "-0.5",
            "-0.0001",
            "0.0001",
            "-0.0049",
            "-0.005");

    static Stream<Arguments> figures() {
        return FORMATS.stream()
                .flatMap(format -> VALUES.stream()
                        .flatMap(value -> Stream.of("", "$").map(currency -> Arguments.of(format, value, currency))));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theCellShowsWhatThePackPrints(Format format, String value, String currency) {
        BigDecimal figure = new BigDecimal(value);
        NumberCode code = NumberCode.of(format, currency, NumberCode.Room.of(List.of(format)));
        assertThat(shown(code, figure)).isEqualTo(printed(figure, format, currency));
    }

    /** What Excel shows: the code, unless the condition for vanishing figures holds. */
    private static String shown(NumberCode code, BigDecimal figure) {
        boolean vanishes = figure.signum() < 0 && figure.compareTo(new BigDecimal(code.smallest())) >= 0;
        return new DataFormatter(Locale.ROOT)
                .formatRawCellContents(figure.doubleValue(), 200, vanishes ? code.vanishing() : code.code())
                .replaceAll("[\\s\u00A0]", "");
    }

    private static String printed(BigDecimal figure, Format format, String currency) {
        return Printed.of(Outcome.known(figure), format, currency).text().replace(" ", "");
    }
}
