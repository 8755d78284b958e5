package closewright.workbook.recognition.statement;

import closewright.period.Period;
import closewright.statement.Pins;
import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.recognition.period.PeriodHint;
import closewright.workbook.recognition.period.PeriodPhrase;
import java.util.List;

/** Columns whose period the definition says: it counts, whatever the header displays. */
final class PinnedColumns {

    private final Pins pins;
    private final String sheet;

    PinnedColumns(Pins pins, String sheet) {
        this.pins = pins;
        this.sheet = sheet;
    }

    Zone in(Zone zone) {
        List<Header.Column> columns = zone.columns().stream().map(this::pinned).toList();
        return new Zone(zone.header(), columns, zone.labels(), zone.firstRow(), zone.lastRow());
    }

    private Header.Column pinned(Header.Column column) {
        return pins.period(sheet, column.first())
                .map(period -> new Header.Column(column.first(), column.last(), hint(period), column.caption()))
                .orElse(column);
    }

    private static PeriodHint hint(Period period) {
        return period.lastDay()
                .map(PeriodHint::of)
                .map(day -> period.isSpan() ? day.with(PeriodHint.ofMonths(period.months())) : day)
                .orElseGet(() -> PeriodPhrase.within(period.notation()));
    }
}
