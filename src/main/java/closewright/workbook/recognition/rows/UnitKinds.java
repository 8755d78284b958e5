package closewright.workbook.recognition.rows;

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

    private static final Pattern PER_SHARE = Pattern.compile(
            ".*(\\bper\\b.{0,25}\\b(share|unit|ads|adr)\\b|\\beps\\b|\\bdps\\b|\\bbvps\\b).*", Pattern.DOTALL);
    /** "($0.24 per share)" explains an amount. */
    private static final Pattern EXPLAINED = Pattern.compile("\\([^)]*\\d[^)]*\\bper\\b[^)]*\\)");

    private static final Pattern IN_SHARES = Pattern.compile(".*\\(in (shares|units)\\).*");
    private static final Pattern WEIGHTED = Pattern.compile(
            "((basic|diluted|total|adjusted|and|fully|common|ordinary|pro forma)[, -]+)*(weighted[ -]?average|weighted avg|average)\\b"
                    + ".*\\b(shares?|number|outstanding|basic|diluted|units|ads)\\b.*|.*weighted[ -]average.*\\b(shares|basic|diluted|outstanding)\\b.*");
    private static final Pattern SHARES = Pattern.compile(
            "((total|actual|period[ -]end|basic|and|diluted|fully|common|ordinary|average|class \\w|equivalent) )*shares\\b"
                    + "( (outstanding|outs|used|issued|o/s|count|in issue|repurchased|authorized)\\b.*|\\s*[-–:,(].*)?"
                    + "|(total )?(number|no\\.?|#) of .*\\bshares\\b.*|.*,? shares (authorized|issued|outstanding)");
    private static final Pattern NUMBERED_SHARES =
            Pattern.compile(".*\\d[\\d,.]* (\\w+ )?shares\\b.*|.*\\bpar\\b.*|.* at cost\\b.*");
    private static final Pattern COUNT = Pattern.compile(
            "(total |net |average |ending )?(number of|# of|customers?|employees|headcount|subscribers?|stores|clubs|units sold|sites"
                    + "|locations|members)\\b.*|.*\\bsquare (feet|foot|met(er|re)s)\\b.*");
    private static final Pattern BARE =
            Pattern.compile("(basic|diluted|basic and diluted|basic & diluted)( \\(.*\\))?:?");
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
            return NUMBERED_SHARES.matcher(label).matches() && !label.contains("in dollars per")
                    ? Optional.empty()
                    : Optional.of(Unit.Kind.PER_SHARE);
        }
        boolean numbered = NUMBERED_SHARES.matcher(label).matches();
        if (weighted || (counting && !numbered && statement != Statement.Kind.CASH_FLOW)) {
            return Optional.of(Unit.Kind.SHARES);
        }
        return COUNT.matcher(label).matches() ? Optional.of(Unit.Kind.COUNT) : Optional.empty();
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
