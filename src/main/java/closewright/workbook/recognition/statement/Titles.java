package closewright.workbook.recognition.statement;

import closewright.language.Topic;
import closewright.statement.Statement.Kind;
import closewright.workbook.recognition.concept.TitlePhrase;
import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.notation.FigureText;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.recognition.period.PeriodHint;
import closewright.workbook.recognition.period.PeriodPhrase;
import closewright.workbook.recognition.unit.UnitPhrase;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import closewright.workbook.sheet.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts over a block: its title, its unit line, and what they say of the period. */
final class Titles {

    /** How many rows of text over a header can belong to it. */
    private static final int REACH = 8;

    private static final Pattern NOTE = Topic.UNITS.pattern("unit-note");

    /** A displayed text with its cell. */
    record Caption(String text, Cell cell) {}

    private final Sheet sheet;
    private final Zone zone;
    private final List<Caption> captions;
    private final ColumnUnits columnUnits;

    private Titles(Sheet sheet, Zone zone, List<Caption> captions) {
        this.sheet = sheet;
        this.zone = zone;
        this.captions = captions;
        this.columnUnits = ColumnUnits.of(sheet, zone);
    }

    /** The units over single columns. */
    ColumnUnits columnUnits() {
        return columnUnits;
    }

    /** The unit of the block, in the currency that its texts name; empty where they state neither. */
    Optional<UnitPhrase> unit() {
        Optional<String> currency = currency();
        Optional<UnitPhrase> stated = unitLine()
                .flatMap(caption -> UnitPhrase.parse(caption.text())
                        .or(() -> columnUnits.common().map(UnitRows.Told::unit)));
        return stated.map(unit -> unit.orIn(currency))
                .or(() -> currency.map(
                        sign -> new UnitPhrase(OptionalLong.empty(), OptionalLong.empty(), Optional.of(sign))));
    }

    private Optional<String> currency() {
        return captions.stream()
                .map(Caption::text)
                .flatMap(text -> UnitPhrase.parse(text).or(() -> UnitPhrase.currencyAlone(text)).stream())
                .flatMap(unit -> unit.currency().stream())
                .reduce((first, second) -> second)
                .or(() -> new UnitRows(sheet, zone).currency());
    }

    static Titles over(Sheet sheet, Zone zone, Display display) {
        List<Caption> captions = new ArrayList<>();
        for (int row = firstRow(sheet, zone.header()); row <= zone.header().lastRow(); row++) {
            for (Cell cell : sheet.row(row)) {
                if (cell.isText() && isOver(zone, cell) && !display.text(cell).isEmpty()) {
                    captions.add(new Caption(display.text(cell), cell));
                }
            }
        }
        return new Titles(sheet, zone, captions);
    }

    /** Titles may start left of the labels, but not in the columns of a zone beside this one. */
    private static boolean isOver(Zone zone, Cell cell) {
        int firstOwn = zone.labels().get(0);
        int leftNeighbour = zone.header().columns().stream()
                .mapToInt(Header.Column::first)
                .filter(column -> column < firstOwn)
                .max()
                .orElse(-1);
        int last = zone.columns().get(zone.columns().size() - 1).first();
        boolean alone = zone.columns().size() == zone.header().columns().size();
        return alone || (cell.column() > leftNeighbour && cell.column() <= last);
    }

    private static int firstRow(Sheet sheet, Header header) {
        int row = header.firstRow();
        while (row > Math.max(0, header.firstRow() - REACH) && textOnly(sheet, row - 1)) {
            row--;
        }
        return row;
    }

    private static boolean textOnly(Sheet sheet, int row) {
        return sheet.row(row).stream().noneMatch(cell -> FigureText.of(cell).isPresent());
    }

    /** The statement that the title announces, or else the tab. */
    Optional<Kind> kind() {
        Optional<Kind> titled = title().flatMap(title -> TitlePhrase.kind(title.text()));
        return titled.or(this::tabKind);
    }

    /** The statement that the tab's name announces. */
    Optional<Kind> tabKind() {
        return TitlePhrase.kind(sheet.name());
    }

    /** Whether the title says that the block is a detail of a note, or the part in parentheses of a statement. */
    boolean isDetail() {
        return TitlePhrase.isDetail(title().map(Caption::text).orElse(sheet.name()));
    }

    /** Whether the block is one of the details of a filing's notes, as the regulator's viewer names them. */
    boolean isDetailOfFiling() {
        return captions.stream().anyMatch(caption -> TitlePhrase.isDetailOfFiling(caption.text()));
    }

    Optional<Caption> title() {
        return captions.stream()
                .filter(caption -> TitlePhrase.kind(caption.text()).isPresent())
                .max(Comparator.comparingInt(caption -> caption.cell().row()));
    }

    /**
     * The last unit line over the block; else one right below the header, the nearest one further up the sheet, or one
     * under the block. One that names a multiple goes before one that only names the currency. What stands over every
     * column goes before what stands over the block.
     */
    Optional<Caption> unitLine() {
        Optional<Caption> ofColumns = columnUnits.common().map(UnitRows.Told::caption);
        boolean leads =
                columnUnits.common().filter(told -> !isWhole(told.unit())).isPresent();
        return leads || columnUnits.differ() ? ofColumns : overBlock().or(() -> ofColumns);
    }

    private Optional<Caption> overBlock() {
        List<Caption> units = captions.stream()
                .filter(caption -> UnitPhrase.parse(caption.text()).isPresent())
                .toList();
        return units.stream()
                .filter(caption -> UnitPhrase.parse(caption.text())
                        .filter(unit -> !isWhole(unit))
                        .isPresent())
                .reduce((first, second) -> second)
                .or(this::below)
                .or(() -> units.stream().reduce((first, second) -> second))
                .or(this::furtherUp)
                .or(this::under);
    }

    private static boolean isWhole(UnitPhrase unit) {
        return unit.amounts().equals(OptionalLong.of(1));
    }

    /** A note under the figures: "All amounts in thousands of USD". */
    private Optional<Caption> under() {
        int last = sheet.rows().headMap(zone.lastRow(), true).descendingKeySet().stream()
                .filter(row -> !textOnly(sheet, row))
                .findFirst()
                .orElse(zone.lastRow());
        return units(last + 1, zone.lastRow())
                .filter(caption -> NOTE.matcher(caption.text()).matches())
                .findFirst();
    }

    private Optional<Caption> below() {
        return units(zone.firstRow(), Math.min(zone.firstRow() + 2, zone.lastRow()))
                .findFirst();
    }

    private Optional<Caption> furtherUp() {
        return units(0, zone.header().firstRow()).reduce((first, second) -> second);
    }

    private Stream<Caption> units(int firstRow, int lastRow) {
        return sheet.rows().subMap(firstRow, true, Math.max(firstRow, lastRow), true).keySet().stream()
                .filter(row -> textOnly(sheet, row))
                .flatMap(row -> sheet.row(row).stream())
                .filter(Cell::isText)
                .map(cell -> new Caption(Text.plain(cell.text()), cell))
                .filter(caption -> UnitPhrase.parse(caption.text()).isPresent());
    }

    /** What the tab's name says of the period: "Q2 P&L", "Quarterly". */
    PeriodHint tab() {
        return PeriodPhrase.within(sheet.name());
    }

    /** What the titles say of the period: "For the years ended December 31, 2010 and 2009". */
    PeriodHint period() {
        return captions.stream()
                .filter(caption -> !isHeaderCell(caption.cell()))
                .map(caption -> PeriodPhrase.within(caption.text()))
                .reduce(PeriodHint.NONE, PeriodHint::with);
    }

    private boolean isHeaderCell(Cell cell) {
        return cell.row() >= zone.header().firstRow()
                && cell.column() >= zone.header().columns().get(0).first();
    }
}
