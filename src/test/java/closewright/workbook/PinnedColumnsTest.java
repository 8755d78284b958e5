package closewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Readings;
import closewright.period.Period;
import closewright.statement.Pins;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a definition says of a column counts more than its header. */
class PinnedColumnsTest {

    private static final Path WORKBOOK = Book.named("Ops")
            .row("Statement of income")
            .row("(In thousands)")
            .row("", "FY2010", "FY2009")
            .row("Net sales", 900, 800)
            .row("Net income", 200, 300)
            .save();

    @Test
    void aPinnedPeriodReplacesTheHeaders() throws Exception {
        Pins pins = new Pins(Map.of("Ops", Map.of("B", Period.months(3, LocalDate.of(2010, 6, 30)))));
        assertThat(Book.facts(Readings.statements(WORKBOOK, pins)))
                .contains("IS B4 Net sales 2010-06-30/P3M 1000 900", "IS C4 Net sales FY2009 1000 800");
    }

    @Test
    void otherSheetsAndColumnsKeepTheirs() throws Exception {
        Pins pins = new Pins(Map.of("Other", Map.of("B", Period.date(LocalDate.of(2010, 6, 30)))));
        assertThat(Book.facts(Readings.statements(WORKBOOK, pins))).contains("IS B4 Net sales FY2010 1000 900");
    }
}
