package closewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Readings;
import closewright.period.Period;
import closewright.statement.Pins;
import closewright.statement.SheetPins;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a definition says of a column counts more than its header. */
class PinnedColumnsTest {

    private static final Path WORKBOOK = Book.named("Ops")
            .row("Statement of income")
            .row("(In thousands)")
            .row("", "FY2010", "FY2009")
            .row("Net sales", 900, 800)
            .row("Net income", 200, 300)
            .save();

    private static Pins pins(String sheet, Map<String, Period> periods) {
        return new Pins(Map.of(sheet, SheetPins.ofPeriods(periods)), Optional.empty());
    }

    @Test
    void aPinnedPeriodReplacesTheHeaders() throws Exception {
        Pins pins = pins("Ops", Map.of("B", Period.months(3, LocalDate.of(2010, 6, 30))));
        assertThat(Book.facts(Readings.statements(WORKBOOK, pins)))
                .contains("IS B4 Net sales 2010-06-30/P3M 1000 900", "IS C4 Net sales FY2009 1000 800");
    }

    @Test
    void otherSheetsAndColumnsKeepTheirs() throws Exception {
        Pins pins = pins("Other", Map.of("B", Period.date(LocalDate.of(2010, 6, 30))));
        assertThat(Book.facts(Readings.statements(WORKBOOK, pins))).contains("IS B4 Net sales FY2010 1000 900");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-06-30/P1M", "2024-06-30/P9M", "2024-06-30/P12M", "2024-04-19/P16W", "FY2024", "FY2024-H1",
                "FY2024-Q2", "FY2025-9M", "FY2024-M01", "FY2024-Q2-LTM", "FY2025E", "FY2024-Q3E"
            })
    void everyNotationIsReadAsItIsWritten(String notation) throws Exception {
        Pins pins = pins("Ops", Map.of("B", Period.parse(notation).orElseThrow()));
        assertThat(Readings.statements(WORKBOOK, pins)
                        .all()
                        .get(0)
                        .columns()
                        .get(0)
                        .period()
                        .notation())
                .isEqualTo(notation);
    }
}
