package closewright.report.plan;

import closewright.calculation.flux.Thresholds;
import closewright.statement.LineItem;
import closewright.statement.Statement;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * From which change on a line of the flux review is called out. A line's own rule comes before its statement's, and
 * that before the general one.
 *
 * @param statements rules of statements, by sheet
 * @param lines rules of lines, by identifier
 * @param confidence that the expected range holds a figure: 0.95
 */
public record FluxPlan(
        FluxRule general, Map<String, FluxRule> statements, Map<String, FluxRule> lines, BigDecimal confidence) {

    /** 10%, and an amount that follows from the statement's size. */
    public static final FluxPlan STANDARD = new FluxPlan(FluxRule.NONE, Map.of(), Map.of(), new BigDecimal("0.95"));

    static final BigDecimal PERCENT = new BigDecimal("0.1");

    /** Of revenue or total assets. */
    static final BigDecimal AMOUNT_OF_BASE = new BigDecimal("0.01");

    static final BigDecimal LARGER_OF_BASE = new BigDecimal("0.05");

    /**
     * A rule, as far as it is stated.
     *
     * @param percent of the earlier figure, 0.1 for 10%
     * @param amount from which a change counts if it is so many percent too; in the unit of the line
     * @param larger from which a change counts by itself; in the unit of the line
     */
    public record FluxRule(Optional<BigDecimal> percent, Optional<BigDecimal> amount, Optional<BigDecimal> larger) {

        public static final FluxRule NONE = new FluxRule(Optional.empty(), Optional.empty(), Optional.empty());

        FluxRule or(FluxRule other) {
            return new FluxRule(percent.or(other::percent), amount.or(other::amount), larger.or(other::larger));
        }
    }

    public FluxPlan {
        statements = Map.copyOf(statements);
        lines = Map.copyOf(lines);
        if (confidence.signum() <= 0 || confidence.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not at " + confidence);
        }
    }

    /**
     * The thresholds of a line.
     *
     * @param base the size of its statement: revenue, total assets
     */
    public Thresholds thresholds(Statement statement, LineItem item, BigDecimal base) {
        FluxRule own = lines.getOrDefault(item.id(), FluxRule.NONE);
        FluxRule rule = own.or(statements.getOrDefault(statement.sheet(), FluxRule.NONE))
                .or(general);
        BigDecimal percent = rule.percent().orElse(PERCENT);
        if (item.unit().kind() != Unit.Kind.AMOUNT) {
            return new Thresholds(own.amount().orElse(BigDecimal.ZERO), percent, own.larger());
        }
        return new Thresholds(
                rule.amount().orElseGet(() -> of(base, AMOUNT_OF_BASE)),
                percent,
                Optional.of(rule.larger().orElseGet(() -> of(base, LARGER_OF_BASE))));
    }

    private static BigDecimal of(BigDecimal base, BigDecimal share) {
        BigDecimal amount = base.abs().multiply(share);
        return amount.setScale(amount.compareTo(BigDecimal.TEN) < 0 ? 2 : 0, RoundingMode.HALF_UP);
    }
}
