package closewright.workbook.recognition.statement;

import closewright.workbook.recognition.layout.HeaderFinder;
import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.layout.ZoneFinder;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import java.util.List;
import java.util.stream.Stream;

/** The zones of a sheet: under the rows that tell periods, or else under a title that does. */
final class Zones {

    private Zones() {}

    static List<Zone> of(Sheet sheet, Display display, PinnedColumns pinned) {
        if (sheet.rows().isEmpty()) {
            return List.of();
        }
        List<Header> headers = pinned.in(new HeaderFinder(sheet, display).find());
        List<Zone> zones = new ZoneFinder(sheet).find(headers);
        int left = zones.stream()
                .flatMap(zone -> zone.columns().stream())
                .mapToInt(Header.Column::first)
                .min()
                .orElse(Integer.MAX_VALUE);
        List<Zone> titled = titled(left == Integer.MAX_VALUE ? sheet : sheet.leftOf(left), display, pinned);
        return Stream.concat(titled.stream(), zones.stream()).toList();
    }

    /** Amounts left of all columns of periods, under a title that tells theirs. */
    private static List<Zone> titled(Sheet sheet, Display display, PinnedColumns pinned) {
        return new TitleHeader(sheet, display)
                .find()
                .map(header -> new ZoneFinder(sheet).find(pinned.in(List.of(header))))
                .orElse(List.of());
    }
}
