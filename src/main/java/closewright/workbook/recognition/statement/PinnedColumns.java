package closewright.workbook.recognition.statement;

import closewright.period.Period;
import closewright.statement.SheetPins;
import closewright.workbook.recognition.layout.ZoneFinder;
import closewright.workbook.recognition.notation.FigureText;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.recognition.period.PeriodHint;
import closewright.workbook.recognition.period.PinnedPeriod;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Columns whose period the definition says: it counts, whatever the header displays, and also where there is no header
 * or where it passes the column over.
 */
final class PinnedColumns {

    /** Texts so far over the figures are what a column is headed with. */
    private static final int REACH = 4;

    private final SheetPins pins;
    private final Sheet sheet;
    private final Display display;

    PinnedColumns(SheetPins pins, Sheet sheet, Display display) {
        this.pins = pins;
        this.sheet = sheet;
        this.display = display;
    }

    /** The headers with the columns that are said to be periods, without those that are said to be none. */
    List<Header> in(List<Header> found) {
        List<Header> headers = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).firstRow() : Integer.MAX_VALUE;
            Header header = completed(found.get(i), end);
            if (!header.columns().isEmpty()) {
                headers.add(header);
            }
        }
        return headers.isEmpty() ? own().stream().toList() : headers;
    }

    private Header completed(Header header, int end) {
        List<Header.Column> columns = new ArrayList<>();
        for (Header.Column column : header.columns()) {
            if (!pins.isNoPeriod(column.first())) {
                columns.add(pinned(column));
            }
        }
        for (int column : pins.pinnedColumns()) {
            boolean known = header.columns().stream().anyMatch(one -> one.first() == column);
            if (!known && firstFigure(column, header.lastRow() + 1, end).isPresent()) {
                columns.add(column(column, header.lastRow() + 1));
            }
        }
        return new Header(header.firstRow(), header.lastRow(), apart(columns));
    }

    /** A header over the pinned columns of a sheet that has none. */
    private Optional<Header> own() {
        Optional<Integer> first = pins.pinnedColumns().stream()
                .flatMap(column -> firstFigure(column, 0, Integer.MAX_VALUE).stream())
                .min(Comparator.naturalOrder());
        return first.map(row -> new Header(
                row - 1,
                row - 1,
                apart(pins.pinnedColumns().stream()
                        .map(column -> column(column, row))
                        .toList())));
    }

    /** The first row of those in which the column has a figure beside a label. */
    private Optional<Integer> firstFigure(int column, int firstRow, int end) {
        return sheet.rows().subMap(firstRow, true, end, false).keySet().stream()
                .filter(row -> sheet.cell(row, column).flatMap(FigureText::of).isPresent())
                .filter(row ->
                        sheet.row(row).stream().anyMatch(cell -> cell.column() < column && ZoneFinder.isLabel(cell)))
                .findFirst();
    }

    /** Left to right, none reaching over the next one. */
    private static List<Header.Column> apart(List<Header.Column> columns) {
        List<Header.Column> sorted = columns.stream()
                .sorted(Comparator.comparingInt(Header.Column::first))
                .toList();
        List<Header.Column> apart = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Header.Column column = sorted.get(i);
            int next = i + 1 < sorted.size() ? sorted.get(i + 1).first() : Integer.MAX_VALUE;
            int last = Math.min(column.last(), next - 1);
            apart.add(new Header.Column(column.first(), last, column.hint(), column.caption()));
        }
        return apart;
    }

    private Header.Column pinned(Header.Column column) {
        PeriodHint told = pins.period(column.first()).map(PinnedPeriod::hint).orElse(column.hint());
        PeriodHint hint = pins.basis(column.first()).map(told::on).orElse(told);
        return new Header.Column(column.first(), column.last(), hint, column.caption());
    }

    private Header.Column column(int column, int firstRow) {
        Period period = pins.period(column).orElseThrow();
        List<String> caption = IntStream.range(Math.max(0, firstRow - REACH), firstRow)
                .mapToObj(row -> sheet.cell(row, column))
                .flatMap(Optional::stream)
                .map(display::text)
                .filter(text -> !text.isEmpty())
                .toList();
        PeriodHint told = PinnedPeriod.hint(period);
        PeriodHint hint = pins.basis(column).map(told::on).orElse(told);
        return new Header.Column(column, column, hint, caption.isEmpty() ? period.captions() : caption);
    }
}
