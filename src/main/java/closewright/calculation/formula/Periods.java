package closewright.calculation.formula;

import closewright.period.Period;
import closewright.period.Period.Duration;
import closewright.period.Period.Fiscal;
import closewright.period.Period.Instant;
import closewright.period.Period.Part;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Periods relative to others. Month ends stay month ends: three months before June 30 is March 31. */
public final class Periods {

    /** Months of a quarter. */
    public static final int QUARTER = 3;

    /** Months of a year. */
    public static final int YEAR = 12;

    private static final int DAYS_APART = 12;

    private Periods() {}

    public static LocalDate monthsEarlier(LocalDate date, int months) {
        LocalDate earlier = date.minusMonths(months);
        return isMonthEnd(date) ? YearMonth.from(earlier).atEndOfMonth() : earlier;
    }

    private static boolean isMonthEnd(LocalDate date) {
        return date.equals(YearMonth.from(date).atEndOfMonth());
    }

    /** The same span or date so many months earlier; a period without a date is returned as it is. */
    public static Period earlier(Period period, int months) {
        if (period instanceof Duration duration) {
            return new Duration(monthsEarlier(duration.end(), months), duration.months(), duration.estimate());
        }
        return period instanceof Instant instant
                ? new Instant(monthsEarlier(instant.date(), months), instant.estimate())
                : period;
    }

    /** The end of the last fiscal year that ended before a date. */
    public static LocalDate fiscalYearEndBefore(LocalDate date, Month fiscalYearEnd) {
        YearMonth end = YearMonth.of(date.getYear(), fiscalYearEnd);
        YearMonth last = end.isBefore(YearMonth.from(date)) ? end : end.minusYears(1);
        return last.atEndOfMonth();
    }

    /** From the start of the fiscal year to a date, in months. */
    public static int monthsSince(LocalDate yearEnd, LocalDate date) {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(yearEnd), YearMonth.from(date));
    }

    /** The end; of a period without a date the end of its part of a calendar year, which serves to compare. */
    public static LocalDate end(Period period) {
        if (period instanceof Instant instant) {
            return instant.date();
        }
        if (period instanceof Duration duration) {
            return duration.end();
        }
        Fiscal fiscal = (Fiscal) period;
        return monthsEarlier(LocalDate.of(fiscal.year(), YEAR, 31), YEAR - endMonth(fiscal.part()));
    }

    /** The months that a flow spans; 0 for a balance. */
    public static int months(Period period) {
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

    /** The last one that is no estimate; of several spans that end together the shortest. */
    public static Optional<Period> latest(Collection<Period> periods) {
        return periods.stream()
                .filter(period -> !period.estimate())
                .max(Comparator.comparing(Periods::end).thenComparing(period -> -months(period)));
    }

    /** Of some periods the one like another but so many months earlier, give or take the days of a 52-week year. */
    public static Optional<Period> earlier(Collection<Period> periods, Period current, int months) {
        return periods.stream()
                .filter(period -> isEarlier(period, current, months))
                .findFirst();
    }

    /** Whether a period is like another but so many months earlier, give or take the days of a 52-week year. */
    public static boolean isEarlier(Period period, Period current, int months) {
        return period.getClass() == current.getClass()
                && period.estimate() == current.estimate()
                && months(period) == months(current)
                && Math.abs(ChronoUnit.DAYS.between(end(period), monthsEarlier(end(current), months))) <= DAYS_APART;
    }
}
