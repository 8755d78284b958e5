package closewright.calculation.flux;

import closewright.calculation.formula.Condition;
import closewright.calculation.formula.Evaluator;
import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.QuarterFromYearToDate;
import closewright.period.Period;
import closewright.statement.Fact;
import closewright.statement.LineItem;
import closewright.statement.Statement;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Compares a statement's latest period, line by line, with the period before and with the same one last year. */
public final class FluxReview {

    private static final int TREND = 3;

    private final Statement statement;
    private final Evaluator evaluator;
    private final QuarterFromYearToDate quarters;
    private final Set<Period> periods;
    private final BigDecimal confidence;

    /**
     * The periods that are compared.
     *
     * @param before the quarter before; of a statement without quarters whatever comes before the current period
     */
    public record Compared(Period current, Optional<Period> before, Optional<Period> yearBefore) {}

    /**
     * A line with its figures.
     *
     * @param range where the current figure was to be expected; empty where the history is too short
     * @param reasons why it is called out; none where it is not
     * @param rule what its figures are asked; empty where they do not decide, since its history does, or there are none
     */
    public record Line(
            LineItem item,
            Formula current,
            Optional<Formula> before,
            Optional<Formula> yearBefore,
            Thresholds thresholds,
            Optional<ExpectedRange> range,
            Set<CallOut> reasons,
            Optional<Condition> rule) {
        public Line {
            reasons = Set.copyOf(reasons);
        }

        public boolean isCalledOut() {
            return !reasons.isEmpty();
        }
    }

    /**
     * @param figures of this workbook and of earlier ones
     * @param confidence of the expected range: 0.95
     */
    public FluxReview(Statement statement, Figures figures, BigDecimal confidence) {
        this.statement = statement;
        this.evaluator = new Evaluator(figures);
        this.quarters = new QuarterFromYearToDate(figures);
        this.confidence = confidence;
        this.periods = new LinkedHashSet<>();
        statement.lines().stream()
                .flatMap(line -> figures.row(line.item()).stream())
                .map(Fact::period)
                .forEach(periods::add);
    }

    /** What is compared; empty where the statement has one period only. */
    public Optional<Compared> compared() {
        List<Period> own =
                statement.facts().stream().map(Fact::period).distinct().toList();
        return Period.latest(own)
                .map(this::compared)
                .filter(found ->
                        found.before().isPresent() || found.yearBefore().isPresent());
    }

    private Compared compared(Period current) {
        boolean balance = current.months() == 0;
        boolean quarter = current.months() == Period.QUARTER;
        Optional<Period> yearBefore = Period.earlier(periods, current, Period.YEAR);
        Optional<Period> before =
                quarter || balance ? Period.earlier(periods, current, Period.QUARTER) : Optional.empty();
        return new Compared(
                current, before.isPresent() || yearBefore.isPresent() ? before : lastBefore(current), yearBefore);
    }

    private Optional<Period> lastBefore(Period current) {
        return Period.latest(periods.stream()
                .filter(period ->
                        period.months() == current.months() && period.end().isBefore(current.end()))
                .toList());
    }

    /** The lines that have a figure, top to bottom. */
    public List<Line> lines(Compared compared, Function<LineItem, Thresholds> thresholds) {
        return statement.lines().stream()
                .filter(line -> !line.isHeading())
                .map(Statement.Line::item)
                .distinct()
                .filter(item -> item.unit().kind() != Unit.Kind.PERCENT)
                .filter(item -> value(item, compared.current()).isPresent())
                .map(item -> line(item, compared, thresholds.apply(item)))
                .toList();
    }

    private Line line(LineItem item, Compared compared, Thresholds thresholds) {
        BigDecimal current = value(item, compared.current()).orElseThrow();
        List<BigDecimal> history = history(item, compared.current());
        Optional<ExpectedRange> range =
                ExpectedRange.of(history, seasons(compared.current()), confidence.doubleValue(), item.decimals());
        CallOuts figures = new CallOuts(current, thresholds);
        value(item, compared.before()).ifPresent(prior -> figures.compare(Movement.SINCE_BEFORE, prior));
        value(item, compared.yearBefore()).ifPresent(prior -> figures.compare(Movement.SINCE_YEAR_BEFORE, prior));
        Set<CallOut> byHistory = byHistory(current, history, range);
        Set<CallOut> reasons = EnumSet.noneOf(CallOut.class);
        reasons.addAll(figures.reasons());
        reasons.addAll(byHistory);
        return new Line(
                item,
                at(item, compared.current()),
                compared.before().map(period -> at(item, period)),
                compared.yearBefore().map(period -> at(item, period)),
                thresholds,
                range,
                reasons,
                byHistory.isEmpty() ? figures.rule() : Optional.empty());
    }

    private static Set<CallOut> byHistory(BigDecimal current, List<BigDecimal> history, Optional<ExpectedRange> range) {
        Set<CallOut> reasons = EnumSet.noneOf(CallOut.class);
        if (isReversed(current, history)) {
            reasons.add(CallOut.REVERSAL);
        }
        if (range.isPresent() && !range.get().holds(current)) {
            reasons.add(CallOut.RANGE);
        }
        return reasons;
    }

    private static boolean isReversed(BigDecimal current, List<BigDecimal> history) {
        if (history.size() <= TREND) {
            return false;
        }
        List<BigDecimal> last = new ArrayList<>(history.subList(history.size() - TREND - 1, history.size()));
        int way = last.get(1).compareTo(last.get(0));
        for (int i = 1; i <= TREND; i++) {
            if (last.get(i).compareTo(last.get(i - 1)) != way) {
                return false;
            }
        }
        return current.compareTo(last.get(TREND)) * way < 0;
    }

    /** The line's figures before the current one, step by step without a gap, oldest first. */
    private List<BigDecimal> history(LineItem item, Period current) {
        List<BigDecimal> history = new ArrayList<>();
        int step = step(current);
        Optional<Period> period = before(current, step);
        while (period.isPresent() && value(item, period.get()).isPresent()) {
            history.add(0, value(item, period.get()).get());
            period = before(period.get(), step);
        }
        return history;
    }

    /** The period so many months before: one with figures of its own, or a quarter to be derived. */
    private Optional<Period> before(Period period, int months) {
        return Period.earlier(periods, period, months)
                .or(() -> Optional.of(period.earlier(months)).filter(earlier -> !earlier.equals(period)));
    }

    private int step(Period current) {
        boolean quarterly = current.months() == Period.QUARTER
                || (current.months() == 0
                        && Period.earlier(periods, current, Period.QUARTER).isPresent());
        return quarterly ? Period.QUARTER : Period.YEAR;
    }

    private int seasons(Period current) {
        return Period.YEAR / step(current);
    }

    private Formula at(LineItem item, Period period) {
        return new Formula.Figure(item, period).fold(quarters);
    }

    private Optional<BigDecimal> value(LineItem item, Optional<Period> period) {
        return period.flatMap(at -> value(item, at));
    }

    private Optional<BigDecimal> value(LineItem item, Period period) {
        return at(item, period).fold(evaluator).value();
    }
}
