package closewright.workbook.recognition.rows;

import closewright.language.Topic;
import closewright.statement.Label;
import closewright.statement.Statement;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the nature of a line's figures from its label, the heading over it and, last, their size. */
final class UnitKinds {

    private static final Pattern PER_SHARE = Topic.UNITS.pattern("per-share");
    private static final Pattern EXPLAINED = Topic.UNITS.pattern("explained-per-share");
    private static final Pattern IN_DOLLARS_PER = Topic.UNITS.pattern("in-dollars-per");
    private static final Pattern IN_SHARES = Topic.UNITS.pattern("in-shares");
    private static final Pattern WEIGHTED = Topic.UNITS.pattern("weighted-shares");
    private static final Pattern SHARES = Topic.UNITS.pattern("share-counts");
    private static final Pattern NUMBERED_SHARES = Topic.UNITS.pattern("numbered-shares");
    private static final Pattern COUNT = Topic.UNITS.pattern("counts");
    private static final Pattern COUNTED = Topic.UNITS.pattern("counted");
    private static final Pattern BARE = Topic.UNITS.pattern("basic-or-diluted");

    private static final BigDecimal LARGEST_PER_SHARE = BigDecimal.valueOf(1000);

    private UnitKinds() {}

    static Unit.Kind of(Row row, List<String> headings, Statement.Kind statement) {
        if (row.isPercent()) {
            return Unit.Kind.PERCENT;
        }
        String label = row.label().toLowerCase(Locale.ROOT);
        Optional<Unit.Kind> own = named(label, statement);
        if (own.isPresent()) {
            return own.get();
        }
        if (Hundredths.of(row, List.of()).isPresent()) {
            return Unit.Kind.PER_SHARE;
        }
        return overhead(headings, statement)
                .filter(kind -> kind != Unit.Kind.PER_SHARE || !isWhole(row))
                .orElseGet(() -> bySize(row, label));
    }

    /** Figures without cents of ten and more: the numerator under a heading of per-share figures. */
    private static boolean isWhole(Row row) {
        return row.decimals() == 0
                && row.figures().values().stream()
                        .anyMatch(figure -> figure.value().abs().compareTo(BigDecimal.TEN) >= 0);
    }

    private static Optional<Unit.Kind> overhead(List<String> headings, Statement.Kind statement) {
        if (headings.isEmpty() || statement == Statement.Kind.CASH_FLOW) {
            return Optional.empty();
        }
        String heading = Label.of(headings.get(headings.size() - 1)).plain();
        return named(heading, statement).filter(kind -> kind != Unit.Kind.COUNT);
    }

    private static Optional<Unit.Kind> named(String label, Statement.Kind statement) {
        boolean weighted = WEIGHTED.matcher(label).matches();
        boolean counting = weighted || SHARES.matcher(label).matches();
        if (IN_SHARES.matcher(label).matches()) {
            return Optional.of(Unit.Kind.SHARES);
        }
        if (!counting
                && PER_SHARE.matcher(EXPLAINED.matcher(label).replaceAll(" ")).matches()) {
            return NUMBERED_SHARES.matcher(label).matches()
                            && !IN_DOLLARS_PER.matcher(label).matches()
                    ? Optional.empty()
                    : Optional.of(Unit.Kind.PER_SHARE);
        }
        boolean numbered = NUMBERED_SHARES.matcher(label).matches();
        if (weighted || (counting && !numbered && statement != Statement.Kind.CASH_FLOW)) {
            return Optional.of(Unit.Kind.SHARES);
        }
        boolean count = COUNT.matcher(label).matches()
                || (statement != Statement.Kind.BALANCE_SHEET
                        && COUNTED.matcher(label).matches());
        return count ? Optional.of(Unit.Kind.COUNT) : Optional.empty();
    }

    /** "Basic" alone: a share count where the figures are large, money a share where they are small. */
    private static Unit.Kind bySize(Row row, String label) {
        if (!BARE.matcher(label).matches()) {
            return Unit.Kind.AMOUNT;
        }
        boolean small = row.figures().values().stream()
                .allMatch(figure -> figure.value().abs().compareTo(LARGEST_PER_SHARE) < 0);
        boolean broken = row.figures().values().stream()
                .anyMatch(figure -> figure.value().stripTrailingZeros().scale() > 0);
        return small && broken ? Unit.Kind.PER_SHARE : Unit.Kind.SHARES;
    }
}
