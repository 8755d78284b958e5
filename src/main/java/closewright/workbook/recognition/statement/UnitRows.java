package closewright.workbook.recognition.statement;

import closewright.language.Topic;
import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.notation.Currencies;
import closewright.workbook.recognition.notation.Scales;
import closewright.workbook.recognition.unit.UnitPhrase;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Sheet;
import closewright.workbook.sheet.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rows of a table's data that tell its unit beside their head: "Scale | Thousands", "Currency | USD". */
final class UnitRows {

    private static final Pattern SCALE = Topic.UNITS.pattern("scale-heads");
    private static final Pattern CURRENCY = Topic.UNITS.pattern("currency-heads");
    private static final Set<String> ONES = Set.copyOf(Topic.UNITS.wordings("ones-of-scale"));
    private static final long LARGEST = 1_000_000_000;

    private final Sheet sheet;
    private final Zone zone;

    UnitRows(Sheet sheet, Zone zone) {
        this.sheet = sheet;
        this.zone = zone;
    }

    /** A row's value with the unit that it tells. */
    record Told(UnitPhrase unit, Titles.Caption caption) {}

    /** The scale that a row inside the block tells for a column, else the nearest one over it. */
    Optional<Told> scale(int column) {
        return inOrder(row ->
                told(row, SCALE, column, UnitRows::scaleOf).or(() -> told(row, CURRENCY, column, UnitPhrase::parse)));
    }

    /** The currency, in the same order. */
    Optional<String> currency() {
        int column = zone.columns().get(0).first();
        return inOrder(row -> told(row, CURRENCY, column, UnitRows::currencyOf))
                .flatMap(told -> told.unit().currency());
    }

    private Optional<Told> inOrder(Function<Integer, Optional<Told>> row) {
        Stream<Integer> inside = sheet
                .rows()
                .subMap(zone.firstRow(), true, Math.max(zone.firstRow(), zone.lastRow()), true)
                .keySet()
                .stream();
        Stream<Integer> over = sheet.rows().headMap(zone.firstRow(), false).descendingKeySet().stream();
        return Stream.concat(inside, over).map(row).flatMap(Optional::stream).findFirst();
    }

    private Optional<Told> told(int row, Pattern head, int column, Function<String, Optional<UnitPhrase>> unit) {
        List<Cell> cells = List.copyOf(sheet.row(row));
        if (cells.size() < 2 || !cells.get(0).isText() || !isHead(cells.get(0), head)) {
            return Optional.empty();
        }
        Cell value = sheet.cell(row, column).orElse(cells.get(1));
        String text = value.isText() ? Text.plain(value.text()) : number(value);
        return unit.apply(text).map(phrase -> new Told(phrase, caption(cells.get(0), text, value)));
    }

    private static Titles.Caption caption(Cell head, String value, Cell cell) {
        return new Titles.Caption(Text.plain(head.text()).replaceFirst("[ :]*$", "") + ": " + value, cell);
    }

    private static boolean isHead(Cell cell, Pattern head) {
        return head.matcher(Text.plain(cell.text()).toLowerCase(Locale.ROOT)).matches();
    }

    private static String number(Cell cell) {
        return cell.number().map(BigDecimal::toPlainString).orElse("");
    }

    private static Optional<UnitPhrase> scaleOf(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        OptionalLong scale = ONES.contains(lower) ? OptionalLong.of(1) : number(lower);
        OptionalLong known = scale.isPresent() ? scale : Scales.of(lower);
        return known.isPresent()
                ? Optional.of(new UnitPhrase(known, OptionalLong.empty(), Optional.empty()))
                : UnitPhrase.parse(value);
    }

    /** 1, 1000, 1,000,000. */
    private static OptionalLong number(String value) {
        String digits = value.replaceAll("[,.' ]", "");
        boolean power = digits.matches("10{0,9}") && Long.parseLong(digits) <= LARGEST;
        return power ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    private static Optional<UnitPhrase> currencyOf(String value) {
        return Currencies.of(value)
                .or(() -> UnitPhrase.currency(value))
                .map(sign -> new UnitPhrase(OptionalLong.empty(), OptionalLong.empty(), Optional.of(sign)));
    }
}
