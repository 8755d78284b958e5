package closewright.workbook.recognition.statement;

import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.recognition.unit.UnitPhrase;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Sheet;
import closewright.workbook.sheet.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The unit that stands over or under each column's own header: EUR over the year, TEUR over the one before. The columns
 * of another unit than the first one has are no columns of the same statement.
 */
final class ColumnUnits {

    private static final int BELOW = 2;

    private final Sheet sheet;
    private final Zone zone;
    private final List<Optional<UnitRows.Told>> units;

    private ColumnUnits(Sheet sheet, Zone zone) {
        this.sheet = sheet;
        this.zone = zone;
        this.units = zone.columns().stream().map(this::over).toList();
    }

    static ColumnUnits of(Sheet sheet, Zone zone) {
        return new ColumnUnits(sheet, zone);
    }

    /** That of all columns, where each has one; else of none. */
    Optional<UnitRows.Told> common() {
        return units.stream().allMatch(Optional::isPresent) ? units.get(0) : Optional.empty();
    }

    /** Whether the column of an index has figures in another scale than the first one. */
    boolean differs(int column) {
        return common().isPresent() && !scale(column).equals(scale(0));
    }

    /** Whether any column has another scale than the first one. */
    boolean differ() {
        return IntStream.range(0, units.size()).anyMatch(this::differs);
    }

    /** The text that tells the unit of a column. */
    String text(int column) {
        return units.get(column).map(told -> told.caption().text()).orElse("");
    }

    private OptionalLong scale(int column) {
        return units.get(column).map(told -> told.unit().amounts()).orElse(OptionalLong.empty());
    }

    private Optional<UnitRows.Told> over(Header.Column column) {
        int last = Math.min(zone.firstRow() + BELOW, zone.lastRow());
        Optional<UnitRows.Told> captioned = IntStream.rangeClosed(
                        Math.max(0, zone.header().firstRow() - 1), last)
                .filter(row -> row <= zone.header().lastRow() || !hasLabel(row))
                .mapToObj(row -> sheet.cell(row, column.first()))
                .flatMap(Optional::stream)
                .filter(Cell::isText)
                .flatMap(cell -> told(cell).stream())
                .reduce((above, below) -> below);
        return captioned.or(() -> new UnitRows(sheet, zone).scale(column.first()));
    }

    private boolean hasLabel(int row) {
        return zone.labels().stream()
                .flatMap(label -> sheet.cell(row, label).stream())
                .anyMatch(cell -> !Text.plain(cell.text()).isEmpty());
    }

    private static Optional<UnitRows.Told> told(Cell cell) {
        String text = Text.plain(cell.text());
        return UnitPhrase.parse(text)
                .or(() -> UnitPhrase.currencyAlone(text))
                .map(unit -> new UnitRows.Told(unit, new Titles.Caption(text, cell)));
    }
}
