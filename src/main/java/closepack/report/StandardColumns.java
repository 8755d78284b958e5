package closepack.report;

import closepack.calculation.PeriodCaption;
import closepack.calculation.Periods;
import closepack.statement.Fact;
import closepack.statement.Period;
import closepack.statement.Period.Duration;
import closepack.statement.Period.Fiscal;
import closepack.statement.Period.Instant;
import closepack.statement.Period.Part;
import closepack.statement.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A statement's own columns, and the growth of its latest period over the year and the quarter before. */
final class StandardColumns {

    private static final int DAYS_APART = 12;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    private StandardColumns() {}

    static List<ColumnPlan> of(Statement statement) {
        List<Period> periods = periods(statement);
        Optional<Period> latest = latest(periods);
        List<ColumnPlan> columns = new ArrayList<>();
        for (Period period : periods) {
            columns.add(new ColumnPlan.Of(
                    PeriodCaption.levels(period),
                    period,
                    latest.filter(period::equals).isPresent()));
        }
        latest.ifPresent(current -> {
            growth(columns, periods, current, YEAR, "YoY");
            growth(columns, periods, current, QUARTER, "QoQ");
        });
        return columns;
    }

    /** The periods that have a figure. */
    private static List<Period> periods(Statement statement) {
        Set<Period> filled = statement.facts().stream().map(Fact::period).collect(Collectors.toSet());
        return statement.columns().stream()
                .map(Statement.Column::period)
                .filter(filled::contains)
                .distinct()
                .toList();
    }

    /** The period that the report is about: the last one with figures. */
    static Optional<Period> latest(Statement statement) {
        return latest(periods(statement));
    }

    private static void growth(
            List<ColumnPlan> columns, List<Period> periods, Period current, int months, String heading) {
        if (months == QUARTER && !isQuarter(current)) {
            return;
        }
        periods.stream()
                .filter(period -> isEarlier(period, current, months))
                .findFirst()
                .ifPresent(prior -> columns.add(new ColumnPlan.Change(List.of(heading), current, prior)));
    }

    /** The last one that is no estimate; of several spans that end together the shortest. */
    private static Optional<Period> latest(List<Period> periods) {
        return periods.stream()
                .filter(period -> !period.estimate())
                .max(Comparator.comparing(StandardColumns::end).thenComparing(period -> -months(period)));
    }

    private static boolean isQuarter(Period period) {
        return months(period) == QUARTER;
    }

    static boolean isEarlier(Period period, Period current, int months) {
        return period.getClass() == current.getClass()
                && period.estimate() == current.estimate()
                && months(period) == months(current)
                && Math.abs(ChronoUnit.DAYS.between(end(period), Periods.monthsEarlier(end(current), months)))
                        <= DAYS_APART;
    }

    /** The end; of a period without a date the end of its part of a calendar year, which serves to compare. */
    static LocalDate end(Period period) {
        if (period instanceof Instant instant) {
            return instant.date();
        }
        if (period instanceof Duration duration) {
            return duration.end();
        }
        Fiscal fiscal = (Fiscal) period;
        return Periods.monthsEarlier(LocalDate.of(fiscal.year(), YEAR, 31), YEAR - endMonth(fiscal.part()));
    }

    static int months(Period period) {
        if (period instanceof Duration duration) {
            return duration.months();
        }
        return period instanceof Fiscal fiscal ? months(fiscal.part()) : 0;
    }

    private static int months(Part part) {
        return switch (part) {
            case YEAR -> YEAR;
            case H1, H2 -> 2 * QUARTER;
            case Q1, Q2, Q3, Q4 -> QUARTER;
        };
    }

    private static int endMonth(Part part) {
        return switch (part) {
            case YEAR, H2, Q4 -> YEAR;
            case H1, Q2 -> 2 * QUARTER;
            case Q1 -> QUARTER;
            case Q3 -> 3 * QUARTER;
        };
    }
}
