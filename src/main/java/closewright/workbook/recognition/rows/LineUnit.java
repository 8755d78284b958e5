package closewright.workbook.recognition.rows;

import closewright.language.Topic;
import closewright.statement.Statement;
import closewright.statement.Unit;
import closewright.workbook.recognition.notation.Currencies;
import closewright.workbook.recognition.notation.FigureText;
import closewright.workbook.recognition.unit.UnitPhrase;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.NumberFormat;
import closewright.workbook.sheet.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The unit of a line: its nature, the scale that the unit line states for it, its currency.
 *
 * @param stated the unit line over the statement
 */
public record LineUnit(Optional<UnitPhrase> stated, Statement.Kind statement) {

    private static final Pattern WHOLE = Topic.UNITS.pattern("whole-counts");
    private static final Pattern LITERAL = Pattern.compile("[\"\\\\\\[\\p{Sc}\\p{L}]");

    public Unit of(Row row, List<String> headings) {
        Unit.Kind kind = UnitKinds.of(row, headings, statement);
        return switch (kind) {
            case AMOUNT -> new Unit(kind, amounts(row, headings), currency(row));
            case PER_SHARE ->
                new Unit(kind, OptionalLong.of(1), Hundredths.of(row, headings).or(() -> currency(row)));
            case SHARES -> new Unit(kind, shares(row, headings), Optional.empty());
            case COUNT, PERCENT -> Unit.of(kind, 1);
        };
    }

    private Optional<UnitPhrase> nearest(Row row, List<String> headings) {
        return nearest(row, headings, stated);
    }

    /**
     * A unit in the label or beside it ("Backlog (in millions)") goes before the one of a heading, and that before the
     * statement's.
     */
    static Optional<UnitPhrase> nearest(Row row, List<String> headings, Optional<UnitPhrase> stated) {
        Optional<UnitPhrase> heading = headings.stream()
                .map(UnitPhrase::parse)
                .flatMap(Optional::stream)
                .reduce((outer, inner) -> inner);
        return UnitPhrase.parse(row.label())
                .or(() -> UnitPhrase.parse(row.unit()))
                .or(() -> heading)
                .or(() -> stated);
    }

    private OptionalLong amounts(Row row, List<String> headings) {
        return row.scale().under(nearest(row, headings).map(UnitPhrase::amounts).orElse(OptionalLong.empty()));
    }

    private OptionalLong shares(Row row, List<String> headings) {
        if (headings.stream()
                .anyMatch(heading ->
                        WHOLE.matcher(heading.toLowerCase(Locale.ROOT)).matches())) {
            return OptionalLong.of(1);
        }
        Optional<UnitPhrase> unit = nearest(row, headings);
        OptionalLong apart = unit.map(UnitPhrase::shares).orElse(OptionalLong.empty());
        return row.scale()
                .under(apart.isPresent() ? apart : unit.map(UnitPhrase::amounts).orElse(OptionalLong.empty()));
    }

    private Optional<String> currency(Row row) {
        Optional<String> shown = row.figures().values().stream()
                .map(FigureText.Figure::cell)
                .map(LineUnit::sign)
                .flatMap(Optional::stream)
                .findFirst();
        return shown.or(() -> stated.flatMap(UnitPhrase::currency));
    }

    /** The currency that stands with the figure. */
    private static Optional<String> sign(Cell cell) {
        return Currencies.mark(cell.isText() ? Text.halfWidth(Text.plain(cell.text())) : literals(cell))
                .first();
    }

    private static String literals(Cell cell) {
        String code = cell.style().format();
        if (LITERAL.matcher(code).find()) {
            return cell.number()
                    .flatMap(NumberFormat.of(code)::section)
                    .map(section -> section.before() + " " + section.behind())
                    .orElse("");
        }
        return "";
    }
}
