package closepack.workbook.recognition;

import closepack.statement.Unit;
import closepack.workbook.sheet.Cell;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a line's figures count: from its label, the headings over it, the unit line and the number format. */
final class LineUnit {

    private static final Pattern PER_SHARE = Pattern.compile(
            ".*(\\bper .{0,25}(share|unit|ads|adr)\\b|\\beps\\b|\\bdps\\b|per ordinary share|par value).*");
    private static final Pattern SHARES = Pattern.compile(
            ".*(weighted ?.?average.*(shares|number|basic|diluted)|shares? (outstanding|used|issued|authorized|repurchased|out)"
                    + "|weighted avg\\.? shares|(basic|diluted|average|common) shares|number of (common )?shares|\\bin shares\\b|shares outs|dilutive (securities|effect)|participating securities).*|(diluted |basic )?shares");
    private static final Pattern COUNT = Pattern.compile(
            "(total |net |average )?(number of|# of|customers?|employees|headcount|subscribers?|stores|clubs|units sold|sites|locations)\\b.*"
                    + "|.*\\bsquare (feet|foot|met(er|re)s)\\b.*");
    private static final Pattern WHOLE =
            Pattern.compile(".*(actual (numbers|amounts|figures)|in whole (numbers|dollars)|not in thousands).*");
    private static final Pattern SIGN = Pattern.compile("[$€£¥₹]");

    private final Optional<UnitPhrase> stated;

    LineUnit(Optional<UnitPhrase> stated) {
        this.stated = stated;
    }

    Unit of(Row row, List<String> headings) {
        Unit.Kind kind = kind(row, headings);
        Optional<UnitPhrase> own = UnitPhrase.parse(row.label());
        return switch (kind) {
            case AMOUNT ->
                new Unit(
                        kind,
                        own.or(() -> stated).map(UnitPhrase::amounts).orElse(OptionalLong.empty()),
                        currency(row));
            case PER_SHARE -> new Unit(kind, OptionalLong.of(1), currency(row));
            case SHARES -> new Unit(kind, shares(headings), Optional.empty());
            case COUNT -> new Unit(kind, OptionalLong.of(1), Optional.empty());
            case PERCENT -> new Unit(kind, OptionalLong.of(1), Optional.empty());
        };
    }

    private static Unit.Kind kind(Row row, List<String> headings) {
        if (row.isPercent()) {
            return Unit.Kind.PERCENT;
        }
        String label = plain(row.label());
        Optional<Unit.Kind> own = named(label);
        if (own.isPresent() || headings.isEmpty()) {
            return own.orElse(Unit.Kind.AMOUNT);
        }
        String heading = plain(headings.get(headings.size() - 1));
        return named(heading)
                .filter(kind ->
                        kind != Unit.Kind.COUNT || WHOLE.matcher(heading).matches())
                .orElse(Unit.Kind.AMOUNT);
    }

    private static Optional<Unit.Kind> named(String label) {
        boolean shareCount = SHARES.matcher(label).matches();
        if (PER_SHARE.matcher(label).matches() && !(shareCount && label.contains("weighted"))) {
            boolean issued = label.contains("par value") && !label.contains("in dollars per share");
            return issued ? Optional.empty() : Optional.of(Unit.Kind.PER_SHARE);
        }
        if (shareCount && !label.contains("par value") && !label.contains(" at cost")) {
            return Optional.of(Unit.Kind.SHARES);
        }
        return COUNT.matcher(label).matches() ? Optional.of(Unit.Kind.COUNT) : Optional.empty();
    }

    private OptionalLong shares(List<String> headings) {
        boolean whole = headings.stream()
                .anyMatch(heading -> WHOLE.matcher(plain(heading)).matches());
        boolean excepted = stated.filter(UnitPhrase::exceptShares)
                .filter(unit -> unit.shares().isEmpty())
                .isPresent();
        if (whole || excepted) {
            return OptionalLong.of(1);
        }
        OptionalLong apart = stated.map(UnitPhrase::shares).orElse(OptionalLong.empty());
        return apart.isPresent() ? apart : stated.map(UnitPhrase::amounts).orElse(OptionalLong.empty());
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

    private static String plain(String label) {
        return label.toLowerCase(java.util.Locale.ROOT);
    }
}
