package closewright.workbook.recognition.rows;

import closewright.language.Topic;
import closewright.statement.Statement;
import closewright.statement.Unit;
import closewright.workbook.recognition.notation.FigureText;
import closewright.workbook.recognition.unit.UnitPhrase;
import closewright.workbook.sheet.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit of a line: its nature, the scale that the unit line states for it, its currency.
 *
 * @param stated the unit line over the statement
 */
public record LineUnit(Optional<UnitPhrase> stated, Statement.Kind statement) {

    private static final Pattern WHOLE = Topic.UNITS.pattern("whole-counts");
    private static final Pattern SIGN = Pattern.compile("[$€£¥₹]");

    public Unit of(Row row, List<String> headings) {
        Unit.Kind kind = UnitKinds.of(row, headings, statement);
        return switch (kind) {
            case AMOUNT -> new Unit(kind, amounts(row, headings), currency(row));
            case PER_SHARE -> new Unit(kind, OptionalLong.of(1), currency(row));
            case SHARES -> new Unit(kind, shares(row, headings), Optional.empty());
            case COUNT, PERCENT -> Unit.of(kind, 1);
        };
    }

    /**
     * A unit in the label or beside it ("Backlog (in millions)") goes before the one of a heading, and that before the
     * statement's.
     */
    private Optional<UnitPhrase> nearest(Row row, List<String> headings) {
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
        return nearest(row, headings).map(UnitPhrase::amounts).orElse(OptionalLong.empty());
    }

    private OptionalLong shares(Row row, List<String> headings) {
        if (headings.stream()
                .anyMatch(heading ->
                        WHOLE.matcher(heading.toLowerCase(Locale.ROOT)).matches())) {
            return OptionalLong.of(1);
        }
        Optional<UnitPhrase> unit = nearest(row, headings);
        OptionalLong apart = unit.map(UnitPhrase::shares).orElse(OptionalLong.empty());
        return apart.isPresent() ? apart : unit.map(UnitPhrase::amounts).orElse(OptionalLong.empty());
    }

    private Optional<String> currency(Row row) {
        Optional<String> shown = row.figures().values().stream()
                .map(FigureText.Figure::cell)
                .map(LineUnit::sign)
                .flatMap(Optional::stream)
                .findFirst();
        return shown.or(() -> stated.flatMap(UnitPhrase::currency));
    }

    private static Optional<String> sign(Cell cell) {
        Matcher found = SIGN.matcher(cell.isText() ? cell.text() : cell.style().format());
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
