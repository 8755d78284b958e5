package closewright.pdf.table;

import closewright.pdf.tagged.PageFormat;
import closewright.pdf.text.Typesetter;
import closewright.report.Table;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the page and the type for a table: upright where its columns fit, else across; a little smaller where that
 * saves a page or a column. What is too wide for any page is parted into several tables.
 */
public record TableSetter(PageFormat upright, Typesetter typesetter) {

    private static final List<Double> UPRIGHT_SCALES = List.of(1.0, 0.93);
    private static final List<Double> ACROSS_SCALES = List.of(1.0, 0.93, 0.86, 0.8);
    private static final double WELL_LEGIBLE = 0.93;

    /** The table, or its parts from left to right, all on pages of one format. */
    public List<TableLayout> set(Table table) {
        List<MeasuredTable> parts = new ColumnParts(
                        part -> fits(part, ACROSS_SCALES), part -> fits(part, List.of(WELL_LEGIBLE)))
                .of(MeasuredTable.of(table, typesetter));
        return parts.size() == 1
                ? List.of(layout(parts.get(0)))
                : parts.stream().map(this::across).toList();
    }

    private boolean fits(MeasuredTable table, List<Double> scales) {
        return scales.stream()
                .map(scale -> TableType.of(table.table()).scaled(scale))
                .anyMatch(type ->
                        new GridMaker(table, type).fit(upright.landscape()).isPresent());
    }

    /** A part of a table; all parts are in the same type. */
    private TableLayout across(MeasuredTable table) {
        List<TableLayout> layouts = settings(table, upright.landscape(), List.of(WELL_LEGIBLE));
        return layouts.isEmpty() ? squeezed(table) : layouts.get(0);
    }

    private TableLayout layout(MeasuredTable table) {
        List<TableLayout> standing = settings(table, upright, UPRIGHT_SCALES);
        List<TableLayout> lying = standing.isEmpty() || isLongList(table, best(standing))
                ? settings(table, upright.landscape(), ACROSS_SCALES)
                : List.of();
        return Stream.of(lying, standing)
                .filter(layouts -> !layouts.isEmpty())
                .map(TableSetter::best)
                .min(Comparator.comparingInt(layout -> layout.pages().size()))
                .orElseGet(() -> squeezed(table));
    }

    /** Long lists are read more easily in long lines, unless those take more pages. */
    private static boolean isLongList(MeasuredTable table, TableLayout layout) {
        return TableType.isList(table.table()) && layout.pages().size() > 1;
    }

    /** The first that saves a page against the largest type, else the largest type. */
    private static TableLayout best(List<TableLayout> layouts) {
        TableLayout largest = layouts.get(0);
        return layouts.stream()
                .filter(layout -> layout.pages().size() == 1)
                .findFirst()
                .orElse(largest);
    }

    private List<TableLayout> settings(MeasuredTable table, PageFormat format, List<Double> scales) {
        return scales.stream()
                .map(scale -> new TableLayout.Setting(
                        format, TableType.of(table.table()).scaled(scale)))
                .flatMap(setting -> layout(table, setting))
                .toList();
    }

    private Stream<TableLayout> layout(MeasuredTable table, TableLayout.Setting setting) {
        return new GridMaker(table, setting.type())
                .fit(setting.format()).stream().map(grid -> TableLayout.of(table, setting, grid, typesetter));
    }

    private TableLayout squeezed(MeasuredTable table) {
        TableLayout.Setting setting = new TableLayout.Setting(upright.landscape(), TableType.LIST);
        PageGrid grid = new GridMaker(table, setting.type()).squeezed(setting.format());
        return TableLayout.of(table, setting, grid, typesetter);
    }
}
